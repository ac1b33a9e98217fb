import { randomUUID } from 'node:crypto'
import type { ActorContext } from '@/lib/services/context'
import { findGuards } from '@/lib/services/guards/find-guards'
import { type PlaceOrder, placeOrder } from '@/lib/services/placing/place-order'
import { prepareCart } from '@/lib/services/placing/prepare-cart'

/** What the review page's button sends once the sentence is ticked and every guard has its reason: the same object is the same press. */
export async function reviewDraft(context: ActorContext, draftId: string): Promise<PlaceOrder> {
  const { draftVersion, totals } = await prepareCart(context, { draftId })
  const answers = (await findGuards(context, { draftId })).map(({ id }) => ({ guardId: id, reason: 'As agreed' }))
  return { submissionId: randomUUID(), draftId, draftVersion, totals, locale: 'en', attestationAccepted: true, answers }
}

/** Reviews and presses "Place order", as the screens do. */
export async function placeDraft(context: ActorContext, draftId: string) {
  return placeOrder(context, await reviewDraft(context, draftId))
}
