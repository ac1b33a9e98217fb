import 'server-only'
import { CustomerId } from '@/lib/domain/wire/ids'
import type { Order } from '@/lib/domain/wire/orders/order'
import type { Subscription } from '@/lib/domain/wire/subscriptions/subscription'
import { PartnerCenterError } from '@/lib/partner-center/http/errors'
import type { Readable } from '@/lib/partner-center/http/readable'
import type { PartnerCenter } from '@/lib/partner-center/partner-center'

/** What is asked for an import. */
export type CustomerReads = {
  orders: Pick<PartnerCenter['orders'], 'listReadable'>
  subscriptions: Pick<PartnerCenter['subscriptions'], 'listReadable'>
}

export type CustomerAnswer = { orders: Readable<Order>; subscriptions: Readable<Subscription> }

/** Asked for with prices by whoever may not see them. ch. 7.1. */
const PRICES_HIDDEN = '800043'

/**
 * Asks for all orders and subscriptions of a customer, two requests; where prices may not be seen, without them.
 * partner-center-api.md ch. 7.1, 8.1. Throws PartnerCenterError.
 */
export async function readCustomer(partnerCenter: CustomerReads, customerId: string): Promise<CustomerAnswer> {
  const id = CustomerId.parse(customerId)
  const orders = await partnerCenter.orders.listReadable(id).catch((error: unknown) => {
    if (!(error instanceof PartnerCenterError) || error.code !== PRICES_HIDDEN) throw error
    return partnerCenter.orders.listReadable(id, { withPrice: false })
  })
  return { orders, subscriptions: await partnerCenter.subscriptions.listReadable(id) }
}
