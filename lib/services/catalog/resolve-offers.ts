import 'server-only'
import type { DraftView } from '@/lib/domain/draft-view'
import type { DraftLine } from '@/lib/domain/order-draft'
import { findOffer } from '@/lib/domain/plan-choices'
import type { Availability } from '@/lib/domain/wire/catalog/availability'
import type { ReservationScope } from '@/lib/domain/wire/catalog/product'
import { CustomerId } from '@/lib/domain/wire/ids'
import type { ActorContext } from '@/lib/services/context'
import { InvalidDraft } from '@/lib/services/drafts/invalid-draft'
import { findReservationScope } from '@/lib/services/provisioning/find-reservation-scope'

/**
 * Reads, right before the cart, which availability carries each line's choice now: their ids rotate.
 * partner-center-api.md ch. 5.1, appendix H 12. Returns one per line, in order.
 * Throws InvalidDraft naming the lines that are no longer offered; PartnerCenterError.
 */
export async function resolveOffers(context: ActorContext, draft: DraftView): Promise<Availability[]> {
  const customerId = CustomerId.parse(draft.customer.id)
  const reading = new Map<string, Promise<(line: DraftLine) => Availability | undefined>>()
  const offers = await Promise.all(
    draft.content.lines.map(async (line) => {
      const scope = await findReservationScope(context, customerId, line)
      const key = `${line.productId}:${line.skuId}:${scope}`
      const offersOfSku = reading.get(key) ?? readOffers(context, customerId, line, scope)
      reading.set(key, offersOfSku)
      return (await offersOfSku)(line)
    }),
  )
  const gone = offers.flatMap((offer, index) =>
    offer ? [] : [{ path: `lines.${index}.choice`, key: 'choiceGone' as const }],
  )
  if (gone.length > 0) throw new InvalidDraft(gone)
  return offers.filter((offer) => offer !== undefined)
}

async function readOffers(
  { partnerCenter }: ActorContext,
  customerId: CustomerId,
  { productId, skuId }: DraftLine,
  reservationScope: ReservationScope | undefined,
) {
  const [skus, availabilities] = await Promise.all([
    partnerCenter.skus.listForCustomer(customerId, productId),
    partnerCenter.availabilities.listForCustomer(customerId, productId, skuId, { reservationScope }),
  ])
  const sku = skus.find((one) => one.id === skuId)
  return (line: DraftLine) => (sku && line.choice ? findOffer(sku, availabilities, line.choice) : undefined)
}
