import { z } from 'zod'
import { findProduct } from '../../../seed/catalog/products.ts'
import { random } from '../../../seed/random.ts'
import type { Table } from '../../../tables.ts'
import type { World } from '../../../world.ts'
import type { Subscription } from '../stored-subscription.ts'

/** How long a cancellation or a reactivation takes to show ("about ten minutes"). */
const SHOWS_AFTER_MS = 10 * 60 * 1_000

/** A change of an Azure subscription that was asked for. */
const EntitlementChange = z.object({ status: z.enum(['active', 'inactive']), showsAt: z.string() })
type EntitlementChange = z.infer<typeof EntitlementChange>

const entitlementChanges: Table<EntitlementChange> = { name: 'azureEntitlements', row: EntitlementChange }

/** An Azure subscription under an Azure plan (ch. 8.1 S16). */
export type Entitlement = { id: string; friendlyName: string; status: string; subscriptionId: string }

/** Id of the Azure subscription under a subscription of ours. */
export function azureSubscriptionId(subscriptionId: string): string {
  return random(`azure subscription ${subscriptionId}`).guid()
}

/** Azure subscriptions of an Azure plan; every plan has one from its first day on. Nothing else has any. */
export function entitlementsOf(world: World, { id, offerId }: Subscription): Entitlement[] {
  if (findProduct(offerId.split(':')[0] ?? '')?.kind !== 'azure-plan') return []
  const entitlementId = azureSubscriptionId(id)
  const change = world.rows(entitlementChanges).get(entitlementId)
  const shows = change !== undefined && change.showsAt <= world.now().toISOString()
  const before = change?.status === 'active' ? 'inactive' : 'active'
  const status = change === undefined ? 'active' : shows ? change.status : before
  return [{ id: entitlementId, friendlyName: 'Microsoft Azure', status, subscriptionId: id }]
}

export function activeEntitlements(world: World, subscription: Subscription): Entitlement[] {
  return entitlementsOf(world, subscription).filter(({ status }) => status === 'active')
}

/** Asks for another status of an Azure subscription; it shows after a while. */
export function changeEntitlement(world: World, { id }: Entitlement, status: 'active' | 'inactive'): void {
  const showsAt = new Date(world.now().getTime() + SHOWS_AFTER_MS).toISOString()
  world.rows(entitlementChanges).set(id, { status, showsAt })
  world.changed()
}
