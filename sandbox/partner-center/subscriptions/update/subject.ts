import type { ProductSeed, SkuSeed } from '../../../seed/catalog/product-seed.ts'
import type { Customer } from '../../../seed/customer.ts'
import type { World } from '../../../world.ts'
import type { Subscription } from '../stored-subscription.ts'

/** What a change of a subscription is judged by. */
export type Subject = {
  readonly world: World
  readonly customer: Customer
  readonly product: ProductSeed
  readonly sku: SkuSeed
  readonly now: Date
  /** As it stood before the call. */
  readonly before: Subscription
}
