import 'server-only'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { resellers } from '@/lib/db/schema/resellers'
import { AppError } from '@/lib/domain/app-error'
import type { PartnerIdResult } from '@/lib/domain/reseller'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import type { ActorContext } from '@/lib/services/context'
import { checkPartnerIds } from './check-partner-ids'

export const AddReseller = z.object({ mpnId: z.string().trim().min(1).max(20) })
export type AddReseller = z.infer<typeof AddReseller>

/**
 * Puts a PartnerID into the address book once Microsoft says that it is an indirect reseller's, and shows it again where it
 * was hidden. Returns what Microsoft says; all but `ok` and `noMpa` add nothing. Throws AppError notAllowedToOrder, or why
 * Microsoft could not be asked.
 */
export async function addReseller(context: ActorContext, { mpnId }: AddReseller): Promise<PartnerIdResult> {
  assertMayOrder(context.actor)
  const [result] = await checkPartnerIds(context, { mpnIds: [mpnId] })
  if (!result) throw new Error('A check answers for every id')
  if (result.verdict === 'unchecked') throw new AppError(result.reason)
  await context.db.update(resellers).set({ hiddenAt: null, hiddenById: null }).where(eq(resellers.mpnId, mpnId))
  return result
}
