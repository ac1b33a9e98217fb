import 'server-only'
import type { LinePromotion, PromotionReason } from '@/lib/domain/promotions/line-promotion'
import type { Promotion } from '@/lib/domain/wire/catalog/promotion'
import type { PromotionEligibilities } from '@/lib/domain/wire/catalog/promotion-eligibility'
import { enumReader, sameEnum } from '@/lib/domain/wire/enums'
import { normalizeBillingCycle } from '@/lib/domain/wire/orders/purchase'
import type { ActorContext } from '@/lib/services/context'
import { titleProducts } from './title-products'

/** From this year on an end means that none is announced. ch. 5.7. */
const NO_END = '9000'

type Line = { productId: string; skuId: string; customerId: string }

/** Takes a promotion with its constraints and what Microsoft said of a line; returns it as the line's options show it. */
export async function readPromotion(
  context: ActorContext,
  promotion: Promotion,
  line: Line,
  answer: PromotionEligibilities | undefined,
): Promise<LinePromotion> {
  const { id, name, endDate, properties, promotionConstraints, requiredProducts } = promotion
  const own = requiredProducts.filter(({ productId, skuId }) => productId === line.productId && skuId === line.skuId)
  const verdict = answer?.eligibilities.find(({ promotionId }) => sameEnum(promotionId, id))
  return {
    id,
    name: name ?? id,
    discount: own.flatMap(({ pricingPolicies }) => pricingPolicies).find(isPercentage)?.value ?? null,
    isAutomatic: properties?.isAutoApplicable ?? false,
    endsOn: endDate && endDate < NO_END ? endDate.slice(0, 10) : null,
    isNewToOffer:
      promotionConstraints?.eligibilityConstraints.some(
        ({ type, isApplicable }) => sameEnum(type, 'FirstPurchase') && isApplicable !== false,
      ) ?? false,
    prerequisites: await namePrerequisites(context, promotion, line.customerId),
    terms: own.map(({ term }) => ({
      termDuration: term?.duration ?? '',
      billingCycle: normalizeBillingCycle(term?.billingCycle),
    })),
    verdict: verdict ? (verdict.isEligible ? 'applies' : 'refused') : 'unasked',
    reasons: verdict?.isEligible === false ? verdict.errors.map(readReason) : [],
  }
}

const isPercentage = ({ policyType }: { policyType?: string }) => sameEnum(policyType, 'PercentDiscount')

const KINDS = [
  'SeatCount',
  'RedemptionLimit',
  'OfferPurchasedPreviously',
  'PrerequisiteProductOwnership',
  'Term',
  'InvalidPromotion',
  'InvalidCatalogItemId',
  'NoPromotionsAvailable',
] as const
const readKind = enumReader(KINDS, 'other')

type WireError = PromotionEligibilities['eligibilities'][number]['errors'][number]

/** A type that is not known yet is told in Microsoft's words. */
function readReason(error: WireError): PromotionReason {
  const kind = readKind(error.type)
  switch (kind) {
    case 'SeatCount':
      return {
        kind: 'seats',
        minimum: error.minimumRequiredSeats ?? null,
        maximum: error.maximumRequiredSeats ?? null,
        available: error.availableSeats ?? null,
      }
    case 'RedemptionLimit':
      return {
        kind: 'redemptions',
        maximum: error.maxPromotionRedemptionCount ?? null,
        remaining: error.remainingPromotionRedemptionCount ?? null,
      }
    case 'OfferPurchasedPreviously':
      return { kind: 'boughtBefore' }
    case 'PrerequisiteProductOwnership':
      return { kind: 'prerequisite' }
    case 'Term':
      return {
        kind: 'term',
        terms: error.eligibleTerms.map(({ duration, billingCycle }) => ({
          termDuration: duration ?? '',
          billingCycle: normalizeBillingCycle(billingCycle),
        })),
      }
    case 'InvalidPromotion':
    case 'InvalidCatalogItemId':
    case 'NoPromotionsAvailable':
      return { kind: 'gone' }
    case 'other':
      return { kind: 'other', words: error.description ?? error.type ?? '' }
    default:
      return kind satisfies never
  }
}

/** `bigId` is product/sku. */
async function namePrerequisites(context: ActorContext, { promotionConstraints }: Promotion, customerId: string) {
  const lists = promotionConstraints?.productOwnershipConstraints ?? []
  const idOf = (bigId: string) => bigId.split('/')[0] ?? bigId
  const productIds = [...new Set(lists.flat().map(({ bigId }) => idOf(bigId)))]
  const titles = await titleProducts(context, customerId, productIds)
  return lists.map((list) =>
    list.map(({ bigId, minSeats, maxSeats }) => ({
      title: titles[idOf(bigId)] ?? idOf(bigId),
      minimum: minSeats ?? null,
      maximum: maxSeats ?? null,
    })),
  )
}
