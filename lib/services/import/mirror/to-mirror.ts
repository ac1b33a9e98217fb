import 'server-only'
import type { partnerOrderLines, partnerOrders, partnerSubscriptions } from '@/lib/db/schema/history'
import { entryStatusOf } from '@/lib/domain/history/entry-status'
import type { Order, OrderLineItem } from '@/lib/domain/wire/orders/order'
import { normalizeBillingCycle } from '@/lib/domain/wire/orders/purchase'
import type { Subscription } from '@/lib/domain/wire/subscriptions/subscription'
import type { OfferTitles } from './name-offers'

/** What Microsoft said of one customer, as it is kept. */
export type CustomerMirror = {
  orders: (typeof partnerOrders.$inferInsert)[]
  lines: Required<typeof partnerOrderLines.$inferInsert>[]
  subscriptions: (typeof partnerSubscriptions.$inferInsert & { partnerId: string | null })[]
}

type Given = {
  customerId: string
  orders: readonly Order[]
  subscriptions: readonly Subscription[]
  titles: OfferTitles
  /** When an order was made that does not say so itself: as it was kept before. */
  knownDates: ReadonlyMap<string, Date>
  now: Date
}

/** Postgres' largest integer: a number beyond it must not make a whole customer unreadable. */
const MAX_INTEGER = 2_147_483_647

/** partner-center-api.md ch. 7.2, 7.3, 8.2. */
export function toMirror(given: Given): CustomerMirror {
  const bySubscriptionId = new Map(given.subscriptions.map((one) => [String(one.id), one]))
  return {
    orders: given.orders.map((order) => toOrderRow(order, given)),
    lines: given.orders.flatMap((order) =>
      order.lineItems.map((line) =>
        toLineRow(order, line, line.subscriptionId && bySubscriptionId.get(line.subscriptionId), given),
      ),
    ),
    subscriptions: given.subscriptions.map((one) => toSubscriptionRow(one, given.customerId)),
  }
}

function toOrderRow(order: Order, { customerId, subscriptions, knownDates, now }: Given) {
  const ofIt = subscriptions.filter((one) => one.orderId === order.id).flatMap((one) => one.creationDate ?? [])
  const created = order.creationDate ?? ofIt.sort()[0]
  return {
    customerId,
    id: order.id,
    orderStatus: order.status ?? 'unknown',
    status: entryStatusOf(order.status),
    transactionType: order.transactionType ?? null,
    billingCycle: order.billingCycle ?? '',
    currency: toCurrency(order.currencyCode),
    total: order.totalPrice ?? null,
    creationDate: created ? new Date(created) : (knownDates.get(order.id) ?? now),
  }
}

function toLineRow(
  order: Order,
  line: OrderLineItem,
  subscription: Subscription | undefined | '',
  { customerId, titles }: Given,
) {
  const [productId = '', skuId = ''] = line.offerId.split(':')
  const own = subscription || undefined
  const told = normalizeBillingCycle(order.billingCycle)
  const hasCycle = told !== 'unknown' && told !== 'none'
  return {
    customerId,
    orderId: order.id,
    lineItemNumber: toInteger(line.lineItemNumber),
    offerId: line.offerId,
    productId,
    title: titles(productId, skuId) || own?.offerName || line.friendlyName || line.offerId,
    friendlyName: line.friendlyName ?? own?.friendlyName ?? '',
    quantity: toInteger(line.quantity),
    termDuration: line.termDuration ?? own?.termDuration ?? '',
    billingCycle: hasCycle ? told : (own?.billingCycle ?? order.billingCycle ?? ''),
    currency: toCurrency(order.currencyCode),
    unitPrice: line.pricing?.price ?? null,
    extendedPrice: line.pricing?.extendedPrice ?? null,
    partnerIdOnRecord: line.partnerIdOnRecord ?? null,
    additionalPartnerIds: line.additionalPartnerIdsOnRecord,
    subscriptionId: line.subscriptionId ?? null,
    promotionId: line.promotionId ?? null,
  }
}

function toSubscriptionRow(subscription: Subscription, customerId: string) {
  const details = subscription.refundableQuantity?.details ?? []
  return {
    customerId,
    id: subscription.id,
    orderId: subscription.orderId ?? null,
    offerId: subscription.offerId ?? null,
    offerName: subscription.offerName ?? '',
    friendlyName: subscription.friendlyName ?? '',
    quantity: toInteger(subscription.quantity ?? 0),
    status: subscription.status,
    termDuration: subscription.termDuration ?? '',
    billingCycle: subscription.billingCycle ?? '',
    autoRenewEnabled: subscription.autoRenewEnabled ?? null,
    effectiveStartDate: toDate(subscription.effectiveStartDate),
    commitmentEndDate: toDate(subscription.commitmentEndDate),
    cancellationAllowedUntilDate: toDate(subscription.cancellationAllowedUntilDate),
    refundable: details.flatMap(({ quantity, allowedUntilDateTime: until }) =>
      quantity && until ? [{ quantity, until }] : [],
    ),
    partnerId: subscription.partnerId || null,
    promotionId: subscription.promotionId ?? null,
  }
}

function toDate(text: string | undefined): Date | null {
  return text ? new Date(text) : null
}

function toCurrency(code: string | undefined): string | null {
  return code && /^[a-z]{3}$/i.test(code) ? code.toUpperCase() : null
}

function toInteger(value: number): number {
  return Math.max(-MAX_INTEGER, Math.min(MAX_INTEGER, value))
}
