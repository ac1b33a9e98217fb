import 'server-only'
import { findCatalogChanges, type PlanNow } from '@/lib/domain/catalog-changes'
import type { DraftView } from '@/lib/domain/draft-view'
import type { DraftLine } from '@/lib/domain/order-draft'
import { findOffer } from '@/lib/domain/plan-choices'
import type { Availability } from '@/lib/domain/wire/catalog/availability'
import type { ReservationScope } from '@/lib/domain/wire/catalog/product'
import type { Sku } from '@/lib/domain/wire/catalog/sku'
import { sameEnum } from '@/lib/domain/wire/enums'
import { CustomerId } from '@/lib/domain/wire/ids'
import type { ActorContext } from '@/lib/services/context'
import { InvalidDraft } from '@/lib/services/drafts/invalid-draft'
import { findReservationScope } from '@/lib/services/provisioning/find-reservation-scope'
import { attestationOf, type SkuOffers } from './reading/to-plan-rows'

/**
 * Reads, right before the cart, which availability carries each line's choice now: their ids rotate.
 * partner-center-api.md ch. 5.1, appendix H 12. Returns one per line, in order.
 * Throws InvalidDraft with what Microsoft changed since the lines were chosen, line by line; PartnerCenterError.
 */
export async function resolveOffers(context: ActorContext, draft: DraftView): Promise<Availability[]> {
  const customerId = CustomerId.parse(draft.customer.id)
  const reading = new Map<string, Promise<SkuOffers | undefined>>()
  const read = await Promise.all(
    draft.content.lines.map(async (line) => {
      const scope = await findReservationScope(context, customerId, line)
      const segment = sameEnum(line.choice?.segment, 'nonprofit') ? ('nonprofit' as const) : undefined
      const key = `${line.productId}:${line.skuId}:${scope}:${segment}`
      const sku = reading.get(key) ?? readSku(context, customerId, line, { scope, segment })
      reading.set(key, sku)
      return { line, now: await sku }
    }),
  )
  const problems = read.flatMap(({ line, now }, index) => findCatalogChanges(line, index, now && toPlanNow(line, now)))
  if (problems.length > 0) throw new InvalidDraft(problems)
  return read.flatMap(({ line, now }) => offerOf(line, now) ?? [])
}

type Narrowed = { scope: ReservationScope | undefined; segment: 'nonprofit' | undefined }

/** Nonprofit offers have to be asked for; reservations have some of their own under an Azure plan. ch. 5.3. */
async function readSku(
  { partnerCenter }: ActorContext,
  customerId: CustomerId,
  { productId, skuId }: DraftLine,
  { scope, segment }: Narrowed,
): Promise<SkuOffers | undefined> {
  const market = { targetSegment: segment, reservationScope: scope }
  const [skus, availabilities] = await Promise.all([
    partnerCenter.skus.listForCustomer(customerId, productId, market),
    partnerCenter.availabilities.listForCustomer(customerId, productId, skuId, market),
  ])
  const sku = skus.find((one) => one.id === skuId)
  return sku && { sku, availabilities }
}

function offerOf({ choice }: DraftLine, now: SkuOffers | undefined): Availability | undefined {
  return now && choice ? findOffer(now.sku, now.availabilities, choice) : undefined
}

function toPlanNow(line: DraftLine, now: SkuOffers): PlanNow {
  const { minimumQuantity, maximumQuantity, provisioningVariables } = now.sku
  const choice = offerOf(line, now) ? 'sold' : isNamed(line, now) ? 'notSold' : 'gone'
  return { minimumQuantity, maximumQuantity, provisioningVariables, attestationType: attestationOf(now.sku), choice }
}

/** Still listed, but not on sale. */
function isNamed(
  { choice }: DraftLine,
  { sku, availabilities }: { sku: Sku; availabilities: Availability[] },
): boolean {
  const listed = availabilities.map((one) => ({ ...one, isPurchasable: true }))
  return choice !== null && findOffer(sku, listed, choice) !== undefined
}
