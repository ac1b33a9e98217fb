import 'server-only'
import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { orderSubmissions } from '@/lib/db/schema/orders'
import { AppError } from '@/lib/domain/app-error'
import { freshLines } from '@/lib/domain/fresh-lines'
import type { ActorContext } from '@/lib/services/context'
import { createDraft } from './create-draft'

export const RepeatOrder = z.object({ submissionId: z.guid() })
export type RepeatOrder = z.infer<typeof RepeatOrder>

/**
 * Begins a new draft with everything that was once submitted, for the same customer and partners: another purchase, and no
 * continuation of the first. Whether it is still on sale is read before the cart, as ever. Throws AppError notAllowedToOrder,
 * notFound.
 */
export async function repeatOrder(
  context: ActorContext,
  { submissionId }: RepeatOrder,
): Promise<{ customerId: string; draftId: string }> {
  const [submission] = await context.db
    .select({ customerId: orderSubmissions.customerId, content: orderSubmissions.content })
    .from(orderSubmissions)
    .where(eq(orderSubmissions.id, submissionId))
  if (!submission) throw new AppError('notFound')
  const { customerId, content } = submission
  const lines = freshLines(content.lines, randomUUID, { keepContext: true })
  return { customerId, ...(await createDraft(context, { customerId, content: { ...content, lines, poNumber: '' } })) }
}
