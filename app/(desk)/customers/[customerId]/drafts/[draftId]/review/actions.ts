'use server'

import { partnerAction } from '@/lib/action'
import { PlaceOrder, placeOrder } from '@/lib/services/placing/place-order'

export const placeOrderAction = partnerAction(PlaceOrder, placeOrder)
