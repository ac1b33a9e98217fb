import { type Call, Refusal } from '../../http/route.ts'
import type { Customer } from '../../seed/customer.ts'
import type { World } from '../../world.ts'
import { lineStage } from '../orders/provisioning/progress.ts'
import { requireGuid } from '../wire/require-customer.ts'
import { type Subscription, storedSubscriptions } from './stored-subscription.ts'
import { advance } from './terms/advance.ts'
import { firstTerm } from './terms/first-term.ts'

/** Every subscription of a customer as it stands now, in the order of purchase; those of transitions come last. */
export function subscriptionsOf(world: World, customer: Pick<Customer, 'id' | 'country'>): Subscription[] {
  const now = world.now()
  const rows = world.rows(storedSubscriptions)
  const known = new Set<string>()
  const found: Subscription[] = []
  for (const order of world.ordersOf(customer.id)) {
    for (const line of order.lineItems) {
      if (line.subscriptionId === null) continue
      const stage = lineStage(order, line, now)
      // A cancelled line has left a deleted subscription if it had been provisioned.
      if (stage !== 'fulfilled' && !(stage === 'cancelled' && rows.has(line.subscriptionId))) continue
      known.add(line.subscriptionId)
      const stored = rows.get(line.subscriptionId) ?? { current: firstTerm(order, line, customer.country) }
      found.push(advance(stored, now))
    }
  }
  for (const [id, stored] of rows) {
    if (stored.current.customerId !== customer.id || known.has(id)) continue
    if (stored.current.createdAt <= now.toISOString()) found.push(advance(stored, now))
  }
  return found
}

/** The customer's subscription of `:subscriptionId`. Throws 400/800002 for no GUID, 404/20003. */
export function requireSubscription(call: Call, customer: Customer): Subscription {
  const id = requireGuid(call, 'subscriptionId', 'subscription id')
  return findSubscription(call.world, customer, id) ?? unknown(id)
}

/** One subscription of the customer; `id` in any case. */
export function findSubscription(world: World, customer: Customer, id: string): Subscription | undefined {
  const wanted = id.toLowerCase()
  return subscriptionsOf(world, customer).find((subscription) => subscription.id.toLowerCase() === wanted)
}

/** Whether a change of it was accepted and is not done yet. */
export function isBusy(world: World, { id }: Pick<Subscription, 'id'>): boolean {
  const next = world.rows(storedSubscriptions).get(id)?.next
  return next !== undefined && next.at > world.now().toISOString()
}

function unknown(id: string): never {
  throw new Refusal(404, 20003, `The subscription ${id} was not found.`)
}
