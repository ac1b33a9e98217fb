import type { LineStage } from '../order-submission'
import { foldEnum } from '../wire/enums'
import { normalizeSubscriptionStatus } from '../wire/subscriptions/subscription'
import type { DriftKind, EntryStatus } from './order-entry'

/** A line as it was ordered here. */
export type OrderedLine = {
  orderId: string
  lineItemNumber: number
  quantity: number
  termDuration: string
  billingCycle: string
  partnerIdOnRecord: string | null
  subscriptionId: string | null
  stage: LineStage
}
export type OrderedOrder = { id: string; placedAt: Date; lines: OrderedLine[] }

/** What Microsoft has now. */
export type FoundState = {
  orders: readonly { id: string; status: EntryStatus }[]
  lines: readonly Pick<
    OrderedLine,
    'orderId' | 'lineItemNumber' | 'quantity' | 'partnerIdOnRecord' | 'subscriptionId'
  >[]
  subscriptions: readonly {
    id: string
    quantity: number
    status: string
    termDuration: string
    billingCycle: string
    partnerId: string | null
  }[]
}

/** `ordered` and `found` are texts for people; line 0 of `missing` and `cancelled` may mean the order as a whole. */
export type Drift = { orderId: string; lineItemNumber: number; kind: DriftKind; ordered: string; found: string }

/** An order may be missing from the list for 15 minutes (ch. 7.1); twice that is no delay any more. */
const LISTED_WITHIN_MS = 30 * 60_000
/** These say nothing that could be compared. */
const NO_CYCLE: ReadonlySet<string> = new Set(['', 'unknown', 'none'])

/**
 * Takes orders as they were placed here, and what Microsoft has of the same customer; returns in what they differ. What did
 * not go through is compared with nothing, and of what is cancelled only that is told. partner-center-api.md ch. 7.3, 8.2.
 */
export function findDrifts(ordered: readonly OrderedOrder[], found: FoundState, now: Date): Drift[] {
  const seats = seatsPerSubscription(ordered)
  return ordered.flatMap((order) => {
    const live = order.lines.filter((line) => line.stage !== 'failed')
    if (live.length === 0) return []
    const whole = (kind: DriftKind, text: string) => [
      { orderId: order.id, lineItemNumber: 0, kind, ordered: order.id, found: text },
    ]
    const there = found.orders.find((one) => one.id === order.id)
    if (!there) return now.getTime() - order.placedAt.getTime() > LISTED_WITHIN_MS ? whole('missing', '') : []
    if (there.status === 'cancelled') return whole('cancelled', 'cancelled')
    return live.flatMap((line) => driftsOf(line, found, seats))
  })
}

function driftsOf(line: OrderedLine, { lines, subscriptions }: FoundState, seats: Map<string, number>): Drift[] {
  const { orderId, lineItemNumber } = line
  const there = lines.find((one) => one.orderId === orderId && one.lineItemNumber === lineItemNumber)
  const subscriptionId = line.subscriptionId ?? there?.subscriptionId
  const subscription = subscriptions.find((one) => one.id === subscriptionId)
  const status = subscription && normalizeSubscriptionStatus(subscription.status)
  const drift = (kind: DriftKind, was: string, is: string): Drift[] =>
    was === is ? [] : [{ orderId, lineItemNumber, kind, ordered: was, found: is }]

  if (status === 'deleted') return drift('cancelled', 'active', 'deleted')
  if (!subscription && there?.quantity === 0) return drift('cancelled', String(line.quantity), '0')
  const wanted = (subscription && seats.get(subscription.id)) ?? line.quantity
  const partner = subscription ? (subscription.partnerId ?? '') : (there?.partnerIdOnRecord ?? '')
  return [
    ...drift('quantity', String(wanted), String(subscription?.quantity ?? there?.quantity ?? line.quantity)),
    // Without a reseller of ours Microsoft names the partner itself: that is no difference.
    ...(line.partnerIdOnRecord ? drift('partner', line.partnerIdOnRecord, partner) : []),
    ...(subscription && line.termDuration && subscription.termDuration
      ? drift('term', line.termDuration.toUpperCase(), subscription.termDuration.toUpperCase())
      : []),
    ...(subscription && hasOtherCycle(line.billingCycle, subscription.billingCycle)
      ? drift('billing', line.billingCycle, subscription.billingCycle)
      : []),
    ...(status === 'suspended' || status === 'expired' || status === 'disabled'
      ? drift('subscriptionStatus', 'active', status)
      : []),
  ]
}

function hasOtherCycle(ordered: string, found: string): boolean {
  const [was, is] = [foldEnum(ordered), foldEnum(found)]
  return !NO_CYCLE.has(was) && !NO_CYCLE.has(is) && was !== is
}

/** Several lines may have gone into one subscription: then its seats are theirs together. */
function seatsPerSubscription(ordered: readonly OrderedOrder[]): Map<string, number> {
  const seats = new Map<string, number>()
  for (const { stage, subscriptionId, quantity } of ordered.flatMap(({ lines }) => lines))
    if (subscriptionId && stage !== 'failed') seats.set(subscriptionId, (seats.get(subscriptionId) ?? 0) + quantity)
  return seats
}
