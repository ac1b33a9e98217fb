import { z } from 'zod'
import { type Answer, type Call, Refusal } from '../../../http/route.ts'
import type { Customer } from '../../../seed/customer.ts'
import { recordActivity } from '../../audit/record-activity.ts'
import { requireBody } from '../../wire/require-body.ts'
import { requireCustomer } from '../../wire/require-customer.ts'
import { billingEtag, billingProfile } from '../customer-resource.ts'
import { BillingBody, readBilling } from './billing-body.ts'

const PutBody = BillingBody.extend({ attributes: z.object({ etag: z.string().nullish() }).nullish() })

/** Replaces a customer's billing profile (C7; update-a-customer-s-billing-profile). The country cannot change. */
export function putBillingProfile(call: Call): Answer {
  const customer = requireCustomer(call)
  const { attributes, ...body } = requireBody(PutBody, call.body)
  requireEtag(customer, call.ifMatch, attributes?.etag ?? undefined)
  const billing = readBilling(body)
  if (billing.defaultAddress.country !== customer.country) {
    throw new Refusal(400, 3000, 'Invalid property: the country of a billing profile cannot be changed.')
  }
  const changed = call.world.changeCustomer(customer.id, {
    billing,
    billingVersion: (customer.billingVersion ?? 0) + 1,
  })
  recordActivity(call, {
    operationType: 'update_customer_billing_profile',
    resourceType: 'customer',
    customer,
    oldValue: billingProfile(customer),
    newValue: billingProfile(changed),
  })
  return { status: 200, body: billingProfile(changed) }
}

/**
 * The etag of the profile that was read, in `If-Match` or else in the body (ch. 3.4). Throws 412/2055 for a stale header,
 * 400/2055 for a stale body, 417/800036 for neither.
 */
function requireEtag(customer: Customer, header: string | undefined, inBody: string | undefined): void {
  const sent = header ?? inBody
  if (sent === undefined) throw new Refusal(417, 800036, 'Precondition failed: the If-Match header is required.')
  if (sent === '*' || sent === billingEtag(customer)) return
  throw new Refusal(header ? 412 : 400, 2055, 'The etag is no longer valid: the billing profile was changed since.')
}
