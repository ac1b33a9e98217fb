'use server'

import { partnerAction } from '@/lib/action'
import { CreateCustomer, createCustomer } from '@/lib/services/new-customer/create-customer'

export const createCustomerAction = partnerAction(CreateCustomer, createCustomer)
