import 'server-only'
import { inArray } from 'drizzle-orm'
import { z } from 'zod'
import { resellers } from '@/lib/db/schema/resellers'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import type { ActorContext } from '@/lib/services/context'

export const HideResellers = z.object({ mpnIds: z.array(z.string().max(20)).min(1).max(200), hidden: z.boolean() })
export type HideResellers = z.infer<typeof HideResellers>

/** Offers these resellers no longer, or again. Orders that name them are untouched. Throws AppError notAllowedToOrder. */
export async function hideResellers({ db, actor }: ActorContext, { mpnIds, hidden }: HideResellers): Promise<void> {
  assertMayOrder(actor)
  const change = hidden ? { hiddenAt: new Date(), hiddenById: actor.personId } : { hiddenAt: null, hiddenById: null }
  await db.update(resellers).set(change).where(inArray(resellers.mpnId, mpnIds))
}
