import { z } from 'zod'
import { ItemType } from '../catalog/product'
import { SubscriptionId } from '../ids'
import { Attributes, Links } from '../link'
import { Flag, Instant, listOf, maybe, Text, Whole } from '../scalars'

const RefundableQuantity = z.looseObject({
  totalQuantity: maybe(Whole),
  details: listOf(z.looseObject({ quantity: maybe(Whole), allowedUntilDateTime: Instant })),
})

/** ch. 8.2. `commitmentEndDate` names the last day, inclusive. */
export const Subscription = z.looseObject({
  id: SubscriptionId,
  offerId: maybe(z.string()),
  offerName: maybe(z.string()),
  friendlyName: maybe(z.string()),
  productType: maybe(ItemType),
  quantity: maybe(Whole),
  unitType: maybe(z.string()),
  parentSubscriptionId: maybe(z.string()),
  creationDate: Instant,
  effectiveStartDate: Instant,
  commitmentEndDate: Instant,
  commitmentEndDateTime: Instant,
  cancellationAllowedUntilDate: Instant,
  billingCycleEndDate: Instant,
  status: z.string(),
  autoRenewEnabled: maybe(Flag),
  isTrial: maybe(Flag),
  billingType: maybe(z.string()),
  billingCycle: maybe(z.string()),
  termDuration: maybe(z.string()),
  renewalTermDuration: maybe(z.string()),
  refundableQuantity: maybe(RefundableQuantity),
  /** MPN id of the reseller of record; empty when there is none. */
  partnerId: maybe(Text),
  promotionId: maybe(z.string()),
  suspensionReasons: listOf(z.string()),
  publisherName: maybe(z.string()),
  orderId: maybe(z.string()),
  links: maybe(Links),
  attributes: maybe(Attributes),
})
export type Subscription = z.infer<typeof Subscription>
