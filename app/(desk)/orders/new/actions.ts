'use server'

import { partnerAction } from '@/lib/action'
import { CustomerReference } from '@/lib/domain/picker'
import { PinCustomer, pinCustomer } from '@/lib/services/customers/pin-customer'
import { refreshCustomer } from '@/lib/services/customers/refresh-customer'
import { StartCustomerSync, startCustomerSync } from '@/lib/services/customers/start-customer-sync'
import { BeginOrder, beginOrder } from '@/lib/services/drafts/begin-order'
import { BeginLinkedOrder, beginLinkedOrder } from '@/lib/services/order-text/link/begin-linked-order'

export const beginOrderAction = partnerAction(BeginOrder, beginOrder)
export const beginLinkedOrderAction = partnerAction(BeginLinkedOrder, beginLinkedOrder)
export const pinCustomerAction = partnerAction(PinCustomer, pinCustomer)
export const recheckCustomerAction = partnerAction(CustomerReference, (context, { customerId }) =>
  refreshCustomer(context, customerId),
)
export const startCustomerSyncAction = partnerAction(StartCustomerSync, startCustomerSync)
