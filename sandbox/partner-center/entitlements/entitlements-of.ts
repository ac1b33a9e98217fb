import { isReservationKind } from '../../seed/catalog/availabilities.ts'
import type { ProductKind, ProductSeed, SkuSeed } from '../../seed/catalog/product-seed.ts'
import type { Customer } from '../../seed/customer.ts'
import { random } from '../../seed/random.ts'
import type { World } from '../../world.ts'
import { lineStage } from '../orders/provisioning/progress.ts'
import type { StoredOrder, StoredOrderLine } from '../orders/stored-order.ts'
import { findPlan } from '../purchase/find-item.ts'
import { addTerm } from '../purchase/term-dates.ts'
import { subscriptionsOf } from '../subscriptions/find-subscriptions.ts'

export type EntitlementType = 'software' | 'reservedinstance'

/** What one line of an order entitles its customer to. */
export type Entitlement = {
  type: EntitlementType
  order: StoredOrder
  line: StoredOrderLine
  product: ProductSeed
  sku: SkuSeed
  /** ISO time; undefined for what never ends. */
  expiresAt: string | undefined
  /** Of reservations: by what the resource in Azure is found. */
  artifact: { groupId: string; lineItemId: string; resourceId: string } | undefined
}

/** Entitlements of a customer in the order of its purchases: of lines that are fulfilled and neither taken back nor over. */
export function entitlementsOf(world: World, customer: Customer): Entitlement[] {
  const now = world.now()
  const subscriptions = new Map(subscriptionsOf(world, customer).map((one) => [one.id.toLowerCase(), one]))
  return world.ordersOf(customer.id).flatMap((order) =>
    order.lineItems.flatMap((line): Entitlement[] => {
      const plan = findPlan(line.offerId)
      const type = plan && typeOf(plan.product.kind)
      if (plan === undefined || type === undefined || lineStage(order, line, now) !== 'fulfilled') return []
      const subscription = line.subscriptionId ? subscriptions.get(line.subscriptionId.toLowerCase()) : undefined
      if (subscription && subscription.status !== 'active' && subscription.status !== 'suspended') return []
      const expiresAt = line.termDuration === '' ? undefined : expiry(line, subscription?.termEnd)
      if (expiresAt !== undefined && expiresAt < now.toISOString()) return []
      return [{ type, order, line, ...plan, expiresAt, artifact: artifactOf(type, order, line) }]
    }),
  )
}

function typeOf(kind: ProductKind): EntitlementType | undefined {
  if (isReservationKind(kind)) return 'reservedinstance'
  return kind === 'perpetual' || kind === 'software-subscription' || kind === 'suse' ? 'software' : undefined
}

function expiry({ schedule, termDuration }: StoredOrderLine, termEnd: string | undefined): string {
  const end = termEnd === undefined ? addTerm(new Date(schedule.settledAt), termDuration) : new Date(termEnd)
  return `${end.toISOString().slice(0, 10)}T00:00:00Z`
}

function artifactOf(type: EntitlementType, order: StoredOrder, { lineItemNumber }: StoredOrderLine) {
  if (type !== 'reservedinstance') return undefined
  const stream = random(`reservation ${order.id} ${lineItemNumber}`)
  return {
    groupId: random(`group ${order.id}`).guid().replaceAll('-', ''),
    lineItemId: stream.guid(),
    resourceId: stream.guid(),
  }
}
