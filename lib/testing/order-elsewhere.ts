import { CustomerId } from '@/lib/domain/wire/ids'
import type { ActorContext } from '@/lib/services/context'
import { BASIC } from './build-draft'

/** Orders as another program does: Partner Center knows of it, the desk does not. Returns the order's id. */
export async function orderElsewhere(
  { partnerCenter }: Pick<ActorContext, 'partnerCenter'>,
  customer: string,
  line: { friendlyName?: string } = {},
): Promise<string> {
  const customerId = CustomerId.parse(customer)
  const listed = await partnerCenter.availabilities.listForCustomer(customerId, BASIC.productId, BASIC.skuId ?? '')
  const sold = listed.find(({ terms }) =>
    terms.some((term) => term.duration === 'P1Y' && term.billingCycle?.toLowerCase() === 'monthly'),
  )
  const lines = [
    { lineItemNumber: 0, offerId: sold?.catalogItemId ?? '', quantity: 4, termDuration: 'P1Y' as const, ...line },
  ]
  const order = { lineItems: lines, billingCycle: 'monthly' as const, partnerOnRecordAttestationAccepted: true }
  const { data } = await partnerCenter.orders.create(customerId, order, { requestId: crypto.randomUUID() })
  return data.id
}
