import { z } from 'zod'
import { Links } from '../link'
import { Flag, listOf, maybe, Whole } from '../scalars'

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

/** Documented as text, an object on the wire. ch. 5.6. */
const DefaultCurrency = z.union([
  z.looseObject({ code: z.string(), symbol: maybe(z.string()) }),
  z.string().transform((code) => ({ code, symbol: undefined })),
])

/** A variant of a SKU for one market, segment and term. Ids change over time: read shortly before buying. ch. 5.1, 5.6. */
export const Availability = z.looseObject({
  id: z.string(),
  productId: z.string(),
  skuId: z.string(),
  catalogItemId: z.string(),
  defaultCurrency: maybe(DefaultCurrency),
  segment: maybe(z.string()),
  country: maybe(z.string()),
  isPurchasable: maybe(Flag),
  isRenewable: maybe(Flag),
  terms: listOf(Term),
  links: maybe(Links),
})
export type Availability = z.infer<typeof Availability>
