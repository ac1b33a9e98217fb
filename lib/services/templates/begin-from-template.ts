import 'server-only'
import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { orderTemplates } from '@/lib/db/schema/templates'
import type { OrderBeginning } from '@/lib/domain/draft-view'
import { freshLines } from '@/lib/domain/fresh-lines'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import type { ActorContext } from '@/lib/services/context'
import { createDraft } from '@/lib/services/drafts/create-draft'
import { getTemplate } from './get-template'

export const BeginFromTemplate = z.object({
  templateId: z.guid(),
  customerId: z.guid(),
  /** What was answered for the template's parameters, by name; what was left open is typed in the builder. */
  quantities: z.record(z.string().max(40), z.int().positive().max(100_000).nullable()),
})
export type BeginFromTemplate = z.infer<typeof BeginFromTemplate>

/** Begins an order for a customer with a template's lines. Throws AppError notAllowedToOrder, customerNotFound, notFound. */
export async function beginFromTemplate(context: ActorContext, input: BeginFromTemplate): Promise<OrderBeginning> {
  assertMayOrder(context.actor)
  const { customerId, templateId, quantities } = input
  const template = await getTemplate(context, templateId)
  const lines = template.lines.map(({ line, parameter }) => ({
    ...line,
    quantity: parameter === null ? line.quantity : (quantities[parameter] ?? null),
  }))
  const content = { lines: freshLines(lines, randomUUID, { keepContext: false }) }
  const { draftId } = await createDraft(context, { customerId, content })
  await context.db
    .update(orderTemplates)
    .set({ uses: sql`${orderTemplates.uses} + 1`, usedAt: new Date() })
    .where(eq(orderTemplates.id, templateId))
  return { kind: 'begun', draftId }
}
