import { z } from 'zod'
import type { Money } from './money'
import type { PlanChoice } from './order-draft'

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
  choices: PlanChoice[]
  /** Why it cannot be ordered here; undefined when it can. */
  unfit?: 'needsProvisioningContext' | 'notPurchasable' | 'noOffer'
}

/** The plans of one product, and the titles of the products whose plans are prerequisites of its add-ons, by id. */
export type PlanList = { plans: Plan[]; productTitles: Record<string, string> }

export const ProductSearch = z.object({ customerId: z.guid(), query: z.string().max(200) })
export type ProductSearch = z.infer<typeof ProductSearch>
