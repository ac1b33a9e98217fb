import { z } from 'zod'
import type { Call, Route } from '../../http/route.ts'
import type { Customer } from '../../seed/customer.ts'
import type { Table } from '../../tables.ts'
import { recordActivity } from '../audit/record-activity.ts'
import { link } from '../wire/envelope.ts'
import { text } from '../wire/lenient.ts'
import { requireBody } from '../wire/require-body.ts'
import { requireCustomer } from '../wire/require-customer.ts'
import { requireSubscription } from './find-subscriptions.ts'
import type { Subscription } from './stored-subscription.ts'

const SupportContact = z.object({ supportTenantId: z.guid(), supportMpnId: z.string(), name: z.string() })
type SupportContact = z.infer<typeof SupportContact>

const supportContacts: Table<SupportContact> = { name: 'supportContacts', row: SupportContact }

const path = '/v1/customers/:customerId/subscriptions/:subscriptionId/supportcontact'

/** Who supports a subscription: the provider itself unless told (ch. 8.1 S15, 8.11). */
export const supportContact: Route[] = [
  {
    method: 'GET',
    path,
    token: 'user',
    handle(call) {
      const customer = requireCustomer(call)
      const subscription = requireSubscription(call, customer)
      return { status: 200, body: resource(contactOf(call, subscription), customer, subscription) }
    },
  },
  {
    method: 'PUT',
    path,
    token: 'user',
    roles: ['AdminAgents', 'SalesAgents'],
    handle(call) {
      const customer = requireCustomer(call)
      const subscription = requireSubscription(call, customer)
      const oldValue = contactOf(call, subscription)
      const newValue = requireBody(SupportContact.extend({ supportMpnId: text }), call.body)
      call.world.rows(supportContacts).set(subscription.id, newValue)
      recordActivity(call, {
        operationType: 'update_subscription',
        resourceType: 'subscription',
        customer,
        oldValue,
        newValue,
        data: { SubscriptionId: subscription.id },
      })
      return { status: 200, body: resource(newValue, customer, subscription) }
    },
  },
]

function contactOf({ world, tenant }: Call, { id }: Subscription): SupportContact {
  const provider = { supportTenantId: tenant.id, supportMpnId: tenant.mpnId, name: tenant.name }
  return world.rows(supportContacts).get(id) ?? provider
}

function resource(contact: SupportContact, customer: Customer, { id }: Subscription) {
  return {
    ...contact,
    links: { self: link(`/customers/${customer.id}/subscriptions/${id}/supportcontact`) },
    attributes: { objectType: 'SupportContact' },
  }
}
