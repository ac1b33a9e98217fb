'use server'

import { partnerAction } from '@/lib/action'
import { StartCustomerSync, startCustomerSync } from '@/lib/services/customers/start-customer-sync'
import { BeginOrder, beginOrder } from '@/lib/services/drafts/begin-order'

export const beginOrderAction = partnerAction(BeginOrder, beginOrder)
export const startCustomerSyncAction = partnerAction(StartCustomerSync, startCustomerSync)
