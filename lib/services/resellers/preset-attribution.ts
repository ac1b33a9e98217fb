import 'server-only'
import { inArray } from 'drizzle-orm'
import { resellers } from '@/lib/db/schema/resellers'
import type { DraftContent } from '@/lib/domain/order-draft'
import { isInEuOrEfta } from '@/lib/domain/region'
import type { ActorContext } from '@/lib/services/context'
import { findLastAttribution } from './find-last-attribution'

type Attribution = Pick<DraftContent, 'partnerIdOnRecord' | 'additionalPartnerIds'>

/**
 * What a new draft begins with: the partners of the customer's last order, as long as nothing is known against them. Where
 * the first of them cannot stand there any more, the others do not either.
 */
export async function presetAttribution(
  context: Pick<ActorContext, 'db'>,
  customer: { id: string; country: string | null },
): Promise<Partial<Attribution>> {
  const last = await findLastAttribution(context, customer.id)
  if (!last) return {}
  const ids = [last.primary, ...last.additional]
  const known = await context.db
    .select({ mpnId: resellers.mpnId, mpa: resellers.mpa, hiddenAt: resellers.hiddenAt })
    .from(resellers)
    .where(inArray(resellers.mpnId, ids))
  const unfit = new Set(
    known.filter(({ mpa, hiddenAt }) => hiddenAt || !['signed', 'unknown'].includes(mpa)).map(({ mpnId }) => mpnId),
  )
  if (unfit.has(last.primary)) return {}
  const distinct = [...new Set(last.additional)].filter((id) => id !== last.primary && !unfit.has(id))
  return {
    partnerIdOnRecord: last.primary,
    additionalPartnerIds: isInEuOrEfta(customer.country) ? distinct : [],
  }
}
