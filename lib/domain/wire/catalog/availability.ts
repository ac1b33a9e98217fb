import { z } from 'zod'
import { Amount } from '../../money'
import { Links } from '../link'
import { Flag, listOf, maybe, Whole } from '../scalars'
import { Currency } from './currency'
import { Product } from './product'
import { Sku } from './sku'

const RefundOption = z.looseObject({
  sequenceId: maybe(Whole),
  type: maybe(z.string()),
  expiresAfter: maybe(z.string()),
})

/** One commitment on offer. `duration` is absent for what has no term. ch. 5.6. */
export const Term = z.looseObject({
  id: maybe(z.string()),
  duration: maybe(z.string()),
  description: maybe(z.string()),
  billingCycle: maybe(z.string()),
  renewalOptions: listOf(z.looseObject({ termDuration: maybe(z.string()), description: maybe(z.string()) })),
  cancellationPolicies: listOf(z.looseObject({ refundOptions: listOf(RefundOption) })),
})
export type Term = z.infer<typeof Term>

/** What a subscription bought under these terms may become at its renewal; `renewToId` is product:sku. */
const RenewalInstruction = z.looseObject({
  applicableTermIds: listOf(z.string()),
  renewalOptions: listOf(z.looseObject({ renewToId: maybe(z.string()), isAutoRenewable: maybe(Flag) })),
})

const IncludedQuantity = z.looseObject({ units: maybe(Amount), description: maybe(z.string()) })

/** A variant of a SKU for one market, segment and term. Ids change over time: read shortly before buying. ch. 5.1, 5.6. */
export const Availability = z.looseObject({
  id: z.string(),
  productId: z.string(),
  skuId: z.string(),
  catalogItemId: z.string(),
  defaultCurrency: maybe(Currency),
  segment: maybe(z.string()),
  country: maybe(z.string()),
  isPurchasable: maybe(Flag),
  isRenewable: maybe(Flag),
  renewalInstructions: listOf(RenewalInstruction),
  terms: listOf(Term),
  includedQuantityOptions: listOf(IncludedQuantity),
  /** Embedded when read by id; an empty object in lists. */
  product: maybe(Product.partial()),
  sku: maybe(Sku.partial()),
  links: maybe(Links),
})
export type Availability = z.infer<typeof Availability>
