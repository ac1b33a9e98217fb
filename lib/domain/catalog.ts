import { z } from 'zod'
import type { Money } from './money'
import type { OfferPrice } from './offer-price'
import type { PlanChoice } from './order-draft'
import type { OwnedSubscription } from './owned-subscription'

/** What a product is sold as; the first facet of the catalogue. */
export const PRODUCT_KINDS = ['license', 'azure', 'reservation', 'software', 'marketplace'] as const
export type ProductKind = (typeof PRODUCT_KINDS)[number]

/** A product in the picker. Not purchasable itself: its plans are. */
export type ProductRow = {
  productId: string
  title: string
  description: string
  publisherName: string
  /** Microsoft's product type id: OnlineServicesNCE, Azure, Software… */
  productType: string
  kind: ProductKind
}

/** Why nothing of a product or plan can be ordered for this customer. `segment`: the one that they are not qualified for. */
export type Unsellable = { reason: 'notQualified'; segment: string } | { reason: 'notInMarket' } | { reason: 'legacy' }

/** What a customer has of a product: all seats, and the last day of what ends first. */
export type OwnedSummary = { quantity: number; endDate: string | null; subscriptions: number }

/** A product as the search answers it. */
export type ProductHit = ProductRow & {
  /** The plan that was meant, where its name matches and the product's does not. */
  plan: { skuId: string; title: string } | null
  hasTrial: boolean
  hasPromotion: boolean
  owned: OwnedSummary | null
  unsellable: Unsellable | null
}

/** One way in which a plan is offered, and what it costs. */
export type PlanOffer = PlanChoice & {
  /** Null where no price sheet names it. */
  price: OfferPrice | null
}

/** A plan (Sku) of a product for one customer, with every offer that can be ordered now. */
export type Plan = {
  productId: string
  productTitle: string
  skuId: string
  title: string
  description: string
  minimumQuantity: number
  maximumQuantity: number
  isTrial: boolean
  isAddon: boolean
  /** "productId:skuId" of the plans one of which the customer needs first; empty when there is no condition. */
  prerequisites: string[]
  attestationType: string | null
  /** What the SKU wants to know before it can be provisioned, in Microsoft's words: `Scope`, `SubscriptionId`, `Duration`. */
  provisioningVariables: string[]
  /** Of a savings plan: the least that may be committed to, per hour. */
  minimumCommitment: Money | null
  choices: PlanOffer[]
  /** Why it cannot be ordered here; undefined when it can. */
  unfit?: Unsellable | { reason: 'notPurchasable' | 'noOffer' }
}

/** The plans of one product, with what one wants to know beside them. */
export type PlanList = {
  plans: Plan[]
  /** Titles of the products whose plans are prerequisites of its add-ons, by id. */
  productTitles: Record<string, string>
  /** Those prerequisites themselves, as far as our catalogue has them with an offer for this customer. */
  bases: Plan[]
  /** What the customer holds of this product and of those prerequisites. */
  owned: OwnedSubscription[]
  /** Nothing can be ordered for this customer before the Microsoft Customer Agreement is confirmed; it can be prepared. */
  isAgreementMissing: boolean
}

export const CatalogFilter = z.object({
  kinds: z.array(z.string().pipe(z.enum(PRODUCT_KINDS))).max(PRODUCT_KINDS.length),
  segments: z.array(z.string().max(20)).max(4),
  publishers: z.array(z.string().max(200)).max(10),
  isTrial: z.boolean(),
  isPromoted: z.boolean(),
  isOwned: z.boolean(),
})
export type CatalogFilter = z.infer<typeof CatalogFilter>

export const ProductSearch = z.object({ customerId: z.guid(), query: z.string().max(200) })
export type ProductSearch = z.infer<typeof ProductSearch>

export const CatalogSearch = ProductSearch.extend({ filter: CatalogFilter })
export type CatalogSearch = z.infer<typeof CatalogSearch>

/** How many products each value of a facet would leave, beside what else is chosen. */
export type FacetCounts = {
  kinds: Partial<Record<ProductKind, number>>
  segments: Record<string, number>
  publishers: { name: string; count: number }[]
  isTrial: number
  isPromoted: number
  isOwned: number
}

export type CatalogAnswer = {
  hits: ProductHit[]
  /** All that match, of which `hits` are the first. */
  total: number
  /** Nothing matched as typed: these are similar. */
  isSimilar: boolean
  counts: FacetCounts
  /** While the plans of a new market are still being read; null once they are. */
  progress: { read: number; total: number } | null
}
