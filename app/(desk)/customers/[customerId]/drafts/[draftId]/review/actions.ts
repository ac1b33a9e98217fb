'use server'

import { partnerAction } from '@/lib/action'
import { PlaceOrder, placeOrder } from '@/lib/services/placing/place-order'

/** Without the database nobody is known and nothing is written down, so nothing is ordered. */
export const placeOrderAction = partnerAction(PlaceOrder, placeOrder, { whenDatabaseIsAway: 'notWrittenDown' })
