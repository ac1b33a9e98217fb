import { z } from 'zod'
import { type Answer, type Call, Refusal } from '../../http/route.ts'
import type { Customer } from '../../seed/customer.ts'
import { recordActivity } from '../audit/record-activity.ts'
import { customerResource } from '../customers/customer-resource.ts'
import { subscriptionsOf } from '../subscriptions/find-subscriptions.ts'
import { requireBody } from '../wire/require-body.ts'
import { requireCustomer } from '../wire/require-customer.ts'
import { foldCase } from '../wire/wire-words.ts'

const PatchBody = z.object({ relationshipToPartner: z.union([z.string(), z.number().transform(String)]) })

/**
 * Ends the reseller relationship (C4; remove-a-reseller-relationship-with-a-customer): the one thing that can be patched.
 * Throws 403/600006 while subscriptions are active (INFERRED from the portal's rule; the code is not documented).
 */
export function patchCustomer(call: Call): Answer {
  const customer = requireCustomer(call)
  const { relationshipToPartner } = requireBody(PatchBody, call.body)
  // Five is the enum's number, which serializers without its names send.
  if (!['none', '5'].includes(foldCase(relationshipToPartner))) {
    throw new Refusal(400, 3000, 'Invalid property: RelationshipToPartner can only be set to none.')
  }
  requireNoSubscriptions(call, customer)
  call.world.removeCustomer(customer.id, 'released')
  recordActivity(call, {
    operationType: 'remove_partner_customer_relationship',
    resourceType: 'partner_customer_relationship',
    customer,
    oldValue: customerResource(customer),
  })
  // PascalCase, as this service answers; its other members are null.
  return { status: 200, body: { RelationshipToPartner: 'none', Attributes: { ObjectType: 'Customer' } } }
}

/** Deletes a customer with its tenant (C5), in integration sandboxes only. Throws 400/900127 elsewhere. */
export function deleteCustomer(call: Call): Answer {
  const customer = requireCustomer(call)
  if (!call.world.integrationSandbox) {
    throw new Refusal(400, 900127, 'Customers can be deleted in the integration sandbox only.')
  }
  requireNoSubscriptions(call, customer)
  call.world.removeCustomer(customer.id, 'deleted')
  recordActivity(call, {
    operationType: 'delete_tip_customer',
    resourceType: 'customer',
    customer,
    oldValue: customerResource(customer),
  })
  return { status: 204 }
}

function requireNoSubscriptions({ world }: Call, customer: Customer): void {
  if (!subscriptionsOf(world, customer).some(({ status }) => status === 'active')) return
  throw new Refusal(403, 600006, `${customer.companyName} has active subscriptions: end them first.`)
}
