import { z } from 'zod'
import { ItemType } from '../catalog/product'
import { enumReader } from '../enums'
import { SubscriptionId } from '../ids'
import { Attributes, Links } from '../link'
import { PurchaseCommitment } from '../orders/purchase'
import { Flag, Instant, listOf, maybe, Text, Whole } from '../scalars'
import { NextChargeInstructions, ScheduledNextTermInstructions } from './next-term'

const RefundableQuantity = z.looseObject({
  totalQuantity: maybe(Whole),
  details: listOf(z.looseObject({ quantity: maybe(Whole), allowedUntilDateTime: Instant })),
})

/** Of a savings plan. */
const SubscriptionLineItem = z.looseObject({
  id: Text,
  friendlyName: maybe(z.string()),
  scope: maybe(z.record(z.string(), maybe(Text))),
  autoRenewEnabled: maybe(Flag),
  status: maybe(z.string()),
  purchaseCommitment: maybe(PurchaseCommitment),
})

/** ch. 8.2. `commitmentEndDate` names the last day, inclusive. */
export const Subscription = z.looseObject({
  id: SubscriptionId,
  offerId: maybe(z.string()),
  offerName: maybe(z.string()),
  /** The Azure subscription's id. */
  entitlementId: maybe(z.string()),
  friendlyName: maybe(z.string()),
  productType: maybe(ItemType),
  quantity: maybe(Whole),
  unitType: maybe(z.string()),
  parentSubscriptionId: maybe(z.string()),
  hasPurchasableAddons: maybe(Flag),
  creationDate: Instant,
  effectiveStartDate: Instant,
  commitmentEndDate: Instant,
  commitmentEndDateTime: Instant,
  cancellationAllowedUntilDate: Instant,
  billingCycleEndDate: Instant,
  billingCycleEndDateTime: Instant,
  status: z.string(),
  autoRenewEnabled: maybe(Flag),
  isTrial: maybe(Flag),
  isMicrosoftProduct: maybe(Flag),
  attentionNeeded: maybe(Flag),
  actionTaken: maybe(Flag),
  billingType: maybe(z.string()),
  billingCycle: maybe(z.string()),
  termDuration: maybe(z.string()),
  /** Empty when it renews as it is. */
  renewalTermDuration: maybe(z.string()),
  refundOptions: listOf(z.looseObject({ type: maybe(z.string()), expiresAt: Instant })),
  /** How many seats may still be removed, and until when. */
  refundableQuantity: maybe(RefundableQuantity),
  /** MPN id of the reseller of record; empty when there is none. */
  partnerId: maybe(Text),
  promotionId: maybe(z.string()),
  contractType: maybe(z.string()),
  suspensionReasons: listOf(z.string()),
  actions: listOf(z.string()),
  publisherName: maybe(z.string()),
  orderId: maybe(z.string()),
  productOrderId: maybe(z.string()),
  migratedFromSubscriptionId: maybe(z.string()),
  /** Printed by one sample beside the instructions that hold it. */
  customTermEndDate: Instant,
  scheduledNextTermInstructions: maybe(ScheduledNextTermInstructions),
  nextChargeInstructions: maybe(NextChargeInstructions),
  lineItems: listOf(SubscriptionLineItem),
  links: maybe(Links),
  attributes: maybe(Attributes),
})
export type Subscription = z.infer<typeof Subscription>

/** ch. 8.3. The service may send more. */
const SUBSCRIPTION_STATUSES = ['none', 'active', 'suspended', 'deleted', 'expired', 'pending', 'disabled'] as const
/** Any spelling to a known status; unlisted or absent ones are `none`. */
export const normalizeSubscriptionStatus = enumReader(SUBSCRIPTION_STATUSES, 'none')
