import 'server-only'
import { z } from 'zod'
import { MAX_LINES } from '@/lib/domain/draft-limits'
import { listOffers } from '@/lib/domain/plan-choices'
import type { OfferTerms, PlanTerms } from '@/lib/domain/term-ends/plan-terms'
import type { Availability } from '@/lib/domain/wire/catalog/availability'
import type { Sku } from '@/lib/domain/wire/catalog/sku'
import { sameEnum } from '@/lib/domain/wire/enums'
import { CustomerId } from '@/lib/domain/wire/ids'
import { normalizeBillingCycle } from '@/lib/domain/wire/orders/purchase'
import { PartnerCenterError } from '@/lib/partner-center/http/errors'
import { getMarket } from '@/lib/services/catalog/get-market'
import type { ActorContext } from '@/lib/services/context'
import { titleProducts } from '@/lib/services/promotions/title-products'
import { toAppError } from '@/lib/services/to-app-error'

export const DescribePlans = z.object({
  customerId: z.guid(),
  plans: z
    .array(z.object({ productId: z.string().min(1).max(64), skuId: z.string().min(1).max(64) }))
    .min(1)
    .max(MAX_LINES),
})
export type DescribePlans = z.infer<typeof DescribePlans>

/** Shortest first. */
const TERM_ORDER = ['P1M', 'P1Y', 'P3Y']

/**
 * What each plan allows its terms, as its availabilities say now: whether it is a licence whose end can be chosen, and
 * into which terms it may renew. Plans that are gone are left out. partner-center-api.md ch. 5.6. Throws AppError.
 */
export async function describePlans(context: ActorContext, { customerId, plans }: DescribePlans): Promise<PlanTerms[]> {
  try {
    const market = await getMarket(context, customerId)
    const described = await Promise.all(
      plans.map((plan) => describe(context, { customerId, market, ...plan }).catch(unlessGone)),
    )
    return described.filter((plan) => plan !== undefined)
  } catch (error) {
    throw toAppError(error)
  }
}

type Question = { customerId: string; market: string; productId: string; skuId: string }

async function describe(context: ActorContext, question: Question): Promise<PlanTerms | undefined> {
  const { market, productId, skuId } = question
  const { partnerCenter } = context
  const customerId = CustomerId.parse(question.customerId)
  const [product, skus, availabilities] = await Promise.all([
    partnerCenter.products.get(productId, market),
    partnerCenter.skus.listForCustomer(customerId, productId),
    partnerCenter.availabilities.listForCustomer(customerId, productId, skuId),
  ])
  const sku = skus.find((one) => one.id === skuId)
  if (!sku) return undefined
  const isLicence = sameEnum(product.productType?.id, 'OnlineServicesNCE')
  return {
    productId,
    skuId,
    kind: sku.isTrial ? 'trial' : isLicence ? 'licence' : 'other',
    offers: offersOf(sku, availabilities),
    becomes: sku.isTrial ? await nameSuccessor(context, question.customerId, skus, availabilities) : null,
  }
}

/** A plan that is not sold any more hides nothing of the others. */
function unlessGone(error: unknown): undefined {
  if (!(error instanceof PartnerCenterError) || error.status !== 404) throw error
}

function offersOf(sku: Sku, availabilities: Availability[]): OfferTerms[] {
  return listOffers(sku, availabilities).map(({ choice, availability }) => {
    const term = availability.terms.find(
      (one) => one.duration === choice.termDuration && normalizeBillingCycle(one.billingCycle) === choice.billingCycle,
    )
    const named = term?.renewalOptions.flatMap(({ termDuration }) => termDuration ?? []) ?? []
    return { choice, renewsTo: TERM_ORDER.filter((one) => named.includes(one)) }
  })
}

/** The plan that a trial becomes; `renewToId` is product:sku. */
async function nameSuccessor(
  context: ActorContext,
  customerId: string,
  skus: readonly Sku[],
  availabilities: readonly Availability[],
) {
  const [renewal] = availabilities.flatMap(({ renewalInstructions }) =>
    renewalInstructions.flatMap(({ renewalOptions }) => renewalOptions),
  )
  const [productId = '', skuId] = renewal?.renewToId?.split(':') ?? []
  const sister = skus.find((sku) => sku.productId === productId && sku.id === skuId)
  if (sister) return sister.title
  return productId ? ((await titleProducts(context, customerId, [productId]))[productId] ?? null) : null
}
