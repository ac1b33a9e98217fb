import { z } from 'zod'
import { Amount } from '../../money'
import { enumReader } from '../enums'
import { CustomerId, OrderId, SubscriptionId } from '../ids'
import { Attributes, Links } from '../link'
import { Instant, listOf, maybe, Text, Whole } from '../scalars'
import { purchasedLine } from './purchase'

/** ch. 7.3. `subscriptionId` appears once the line is provisioned. */
export const OrderLineItem = z.looseObject({
  ...purchasedLine,
  lineItemNumber: Whole,
  offerId: z.string(),
  /** Absent until provisioned; an empty text means the same. */
  subscriptionId: maybe(z.union([SubscriptionId, z.literal('').transform(() => undefined)])),
  parentSubscriptionId: maybe(z.string()),
  transactionType: maybe(z.string()),
  partnerIdOnRecord: maybe(Text),
  additionalPartnerIdsOnRecord: listOf(Text),
  links: maybe(Links),
  attributes: maybe(Attributes),
})
export type OrderLineItem = z.infer<typeof OrderLineItem>

/** ch. 7.2. `totalPrice` comes with `include_price` and at checkout only. */
export const Order = z.looseObject({
  id: OrderId,
  alternateId: maybe(Text),
  referenceCustomerId: maybe(CustomerId),
  billingCycle: maybe(z.string()),
  transactionType: maybe(z.string()),
  lineItems: listOf(OrderLineItem),
  currencyCode: maybe(z.string()),
  currencySymbol: maybe(z.string()),
  creationDate: Instant,
  status: maybe(z.string()),
  totalPrice: maybe(Amount),
  /** Which program bought it; often empty. */
  client: maybe(z.record(z.string(), z.unknown())),
  links: maybe(Links),
  attributes: maybe(Attributes),
})
export type Order = z.infer<typeof Order>

/** ch. 7.5. The service may send more. */
const ORDER_STATUSES = [
  'unknown',
  'completed',
  'pending',
  'cancelled',
  'suspended',
  'pending_review',
  'pending_po_upload',
  'po_upload_complete',
  'po_review_rejected',
  'partial_success',
  'error',
] as const
/** Any spelling to a known status; unlisted or absent ones are `unknown`, which is never final. */
export const normalizeOrderStatus = enumReader(ORDER_STATUSES, 'unknown')

/** An order group that was refused at checkout, inside a 201. ch. 6.6. */
export const OrderError = z.looseObject({
  orderGroupId: maybe(Text),
  code: maybe(Text),
  description: maybe(z.string()),
})
export type OrderError = z.infer<typeof OrderError>

const Result = z.looseObject({
  orders: listOf(Order),
  orderErrors: listOf(OrderError),
  additionalInformation: listOf(z.unknown()),
  attributes: maybe(Attributes),
})

/**
 * ch. 6.6: one order per order group; partial success is a success. One documented sample is an order without the
 * wrapper. An answer that names neither an order nor an error tells nothing, so it is not a result.
 */
export const CartCheckoutResult = z.union([
  Order.transform(
    (order): z.infer<typeof Result> => ({
      orders: [order],
      orderErrors: [],
      additionalInformation: [],
    }),
  ),
  Result.refine(({ orders, orderErrors }) => orders.length + orderErrors.length > 0),
])
export type CartCheckoutResult = z.infer<typeof CartCheckoutResult>
