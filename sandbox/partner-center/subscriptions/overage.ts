import { z } from 'zod'
import { type Call, Refusal, type Route } from '../../http/route.ts'
import type { Customer } from '../../seed/customer.ts'
import type { Table } from '../../tables.ts'
import { recordActivity } from '../audit/record-activity.ts'
import { ORDERING_ROLES } from '../purchase/conditions/requirements.ts'
import { orNull } from '../purchase/line/line-body.ts'
import { ownedBy } from '../purchase/owned.ts'
import { requireResellers } from '../purchase/resellers-on-record.ts'
import { collection, link } from '../wire/envelope.ts'
import { flag, text } from '../wire/lenient.ts'
import { requireBody } from '../wire/require-body.ts'
import { requireCustomer } from '../wire/require-customer.ts'

/** Use beyond what licences include, charged to an Azure subscription. One for each customer. */
const Overage = z.object({
  azureEntitlementId: z.string(),
  partnerId: z.string().optional(),
  overageEnabled: z.boolean(),
})
type Overage = z.infer<typeof Overage>

const overages: Table<Overage> = { name: 'overages', row: Overage }

const OverageBody = z.object({ azureEntitlementId: z.string(), partnerId: orNull(text), overageEnabled: flag })

const path = '/v1/customers/:customerId/subscriptions/overage'

/** Overage of a customer (ch. 8.1 S19; get-subscription-overage, update-subscription-overage). */
export const overage: Route[] = [
  {
    method: 'GET',
    path,
    token: 'any',
    handle(call) {
      const customer = requireCustomer(call)
      const known = call.world.rows(overages).get(customer.id)
      return { status: 200, body: collection(known === undefined ? [] : [resource(known, customer)]) }
    },
  },
  {
    method: 'PUT',
    path,
    token: 'any',
    roles: ORDERING_ROLES,
    handle(call) {
      const customer = requireCustomer(call)
      const asked = requireBody(OverageBody, call.body)
      requireAzure(call, customer, asked)
      if (asked.partnerId) requireResellers({ primary: asked.partnerId, additional: [] }, customer, call.tenant)
      const oldValue = call.world.rows(overages).get(customer.id)
      call.world.rows(overages).set(customer.id, asked)
      const body = resource(asked, customer)
      recordActivity(call, {
        operationType: 'update_subscription',
        resourceType: 'subscription',
        customer,
        oldValue,
        newValue: body,
        data: { EntitlementId: asked.azureEntitlementId },
      })
      return { status: 200, body }
    },
  },
]

/** Throws 404/800111 for an Azure subscription that the customer has not got. */
function requireAzure({ world }: Call, customer: Customer, { azureEntitlementId }: Overage): void {
  if (ownedBy(world, customer).azureSubscriptions.has(azureEntitlementId.toLowerCase())) return
  throw new Refusal(404, 800111, `Azure entitlement with ID ${azureEntitlementId} is not found.`)
}

function resource({ azureEntitlementId, partnerId, overageEnabled }: Overage, { id }: Customer) {
  return {
    azureEntitlementId,
    partnerId,
    type: 'PhoneServices',
    overageEnabled,
    links: { overage: link(`/customers/${id}/subscriptions/overage`) },
    attributes: { objectType: 'Overage' },
  }
}
