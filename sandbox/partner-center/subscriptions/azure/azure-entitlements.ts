import { z } from 'zod'
import { type Call, Refusal, type Route } from '../../../http/route.ts'
import type { Customer } from '../../../seed/customer.ts'
import { recordActivity } from '../../audit/record-activity.ts'
import { ORDERING_ROLES } from '../../purchase/conditions/requirements.ts'
import { collection, link } from '../../wire/envelope.ts'
import { requireBody } from '../../wire/require-body.ts'
import { requireCustomer } from '../../wire/require-customer.ts'
import { foldCase } from '../../wire/wire-words.ts'
import { requireSubscription } from '../find-subscriptions.ts'
import { changeEntitlement, type Entitlement, entitlementsOf } from './entitlements.ts'

const root = '/v1/customers/:customerId/subscriptions/:subscriptionId/azureEntitlements'

/** The one documented reason is `compromise`; the other is what people know of the portal (INFERRED). */
const REASONS = ['compromise', 'customercancellation']

/** Azure subscriptions under an Azure plan (ch. 8.1 S16; cancel-an-azure-subscription, reactivate-an-azure-subscription). */
export const azureEntitlements: Route[] = [
  {
    method: 'GET',
    path: root,
    token: 'any',
    handle(call) {
      const customer = requireCustomer(call)
      const subscription = requireSubscription(call, customer)
      const items = entitlementsOf(call.world, subscription).map((item) => resource(item, customer))
      return { status: 200, body: collection(items) }
    },
  },
  {
    method: 'GET',
    path: `${root}/:entitlementId`,
    token: 'any',
    handle(call) {
      const customer = requireCustomer(call)
      return { status: 200, body: resource(requireEntitlement(call, customer), customer) }
    },
  },
  {
    method: 'POST',
    path: `${root}/:entitlementId/cancel`,
    token: 'any',
    roles: ORDERING_ROLES,
    replay: true,
    handle(call) {
      const customer = requireCustomer(call)
      const entitlement = requireEntitlement(call, customer)
      const { cancellationReason: reason } = requireBody(z.object({ cancellationReason: z.string() }), call.body)
      if (!REASONS.includes(foldCase(reason))) {
        throw new Refusal(400, 900307, `Cancellation reason '${reason}' is invalid.`)
      }
      change(call, customer, entitlement, 'inactive')
      // The answer still shows the status from before: it takes about ten minutes.
      return { status: 200, body: resource(entitlement, customer) }
    },
  },
  {
    method: 'POST',
    path: `${root}/:entitlementId/reactivate`,
    token: 'any',
    roles: ORDERING_ROLES,
    replay: true,
    handle(call) {
      const customer = requireCustomer(call)
      const entitlement = requireEntitlement(call, customer)
      const isOver = requireSubscription(call, customer).status !== 'active'
      if (isOver || entitlement.status === 'active') {
        throw new Refusal(400, 900337, `Partner cannot reactivate Azure entitlement with ID ${entitlement.id}.`)
      }
      change(call, customer, entitlement, 'active')
      return { status: 202 }
    },
  },
]

/** Throws 404/800111. */
function requireEntitlement(call: Call, customer: Customer): Entitlement {
  const wanted = call.params.entitlementId?.toLowerCase()
  const found = entitlementsOf(call.world, requireSubscription(call, customer)).find(({ id }) => id === wanted)
  if (found === undefined) throw new Refusal(404, 800111, `Azure entitlement with ID ${wanted} is not found.`)
  return found
}

function change(call: Call, customer: Customer, entitlement: Entitlement, status: 'active' | 'inactive'): void {
  changeEntitlement(call.world, entitlement, status)
  recordActivity(call, {
    operationType: 'update_subscription',
    resourceType: 'subscription',
    customer,
    oldValue: resource(entitlement, customer),
    newValue: { ...resource(entitlement, customer), status },
    data: { SubscriptionId: entitlement.subscriptionId, EntitlementId: entitlement.id },
  })
}

function resource(entitlement: Entitlement, customer: Customer) {
  const { subscriptionId, id } = entitlement
  const self = link(`/customers/${customer.id}/subscriptions/${subscriptionId}/azureEntitlements/${id}`)
  return { ...entitlement, links: { self } }
}
