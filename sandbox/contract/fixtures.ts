import type { Partner } from '../partner-center/testing/partner.ts'
import { basicLine, checkOut, item } from '../partner-center/testing/purchases.ts'
import type { Customer } from '../seed/customer.ts'

/** A customer who may buy anything: education approved, with resellers of the documentation's PartnerIDs. */
export function buyer({ customer }: Partner): Customer {
  return customer({
    country: 'DE',
    resellers: ['517285', '5357563', '5357564', '4847383'],
    qualifications: [{ qualification: 'Education', vettingStatus: 'Approved' }],
  })
}

export type Bought = { customer: Customer; orderId: string; subscriptionId: string }

/** A customer with one order that is provisioned; of Business Basic unless told. */
export async function bought(
  partner: Partner,
  line: Record<string, unknown> = basicLine('DE'),
  customer: Customer = buyer(partner),
): Promise<Bought> {
  const { body } = await checkOut(partner, customer, [line])
  const orderId = body.orders[0]?.id ?? ''
  partner.pass(60_000)
  const { body: listed } = await partner.call('GET', `/v1/customers/${customer.id}/subscriptions?order_id=${orderId}`)
  return { customer, orderId, subscriptionId: listed.items[0]?.id ?? '' }
}

/** An Azure plan, which reservations and savings plans need. */
export function boughtAzurePlan(partner: Partner): Promise<Bought> {
  return bought(partner, {
    catalogItemId: item('DZH318Z0BPS6:0001', 'DE', null),
    quantity: 1,
    billingCycle: 'monthly',
  })
}

/** A product of another publisher, which the customer sets up there (ch. 7.9). */
export function marketplaceLine(): Record<string, unknown> {
  const catalogItemId = item('DZH318Z0BXWC:0001', 'DE', 'P1M')
  return { catalogItemId, quantity: 5, billingCycle: 'monthly', termDuration: 'P1M' }
}
