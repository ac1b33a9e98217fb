import 'server-only'
import type { PlanChoice } from '@/lib/domain/order-draft'
import { listOffers } from '@/lib/domain/plan-choices'
import { sameEnum } from '@/lib/domain/wire/enums'
import { CustomerId } from '@/lib/domain/wire/ids'
import type { ActorContext } from '@/lib/services/context'
import { keepBriefly } from '@/lib/services/keep-briefly'

/** Availability ids rotate, but not within a few keys; the cart reads them anew. ch. 5.1. */
const keepOffers = keepBriefly<ReturnType<typeof listOffers>>({ freshForMs: 2 * 60_000, entries: 500 })

type Wanted = { productId: string; skuId: string; choice: PlanChoice }

/** The catalogue item under which a choice of a plan is sold now; undefined when it is not. Throws PartnerCenterError. */
export async function findCatalogItem(
  { partnerCenter }: ActorContext,
  customer: string,
  { productId, skuId, choice }: Wanted,
): Promise<string | undefined> {
  const customerId = CustomerId.parse(customer)
  const offers = await keepOffers(`${customerId} ${productId} ${skuId}`, async () => {
    const [skus, availabilities] = await Promise.all([
      partnerCenter.skus.listForCustomer(customerId, productId),
      partnerCenter.availabilities.listForCustomer(customerId, productId, skuId),
    ])
    const sku = skus.find((one) => one.id === skuId)
    return sku ? listOffers(sku, availabilities) : []
  })
  return offers.find(
    (offer) =>
      sameEnum(offer.choice.segment, choice.segment) &&
      offer.choice.termDuration === choice.termDuration &&
      sameEnum(offer.choice.billingCycle, choice.billingCycle),
  )?.availability.catalogItemId
}
