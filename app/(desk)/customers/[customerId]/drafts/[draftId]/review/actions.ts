'use server'

import { partnerAction } from '@/lib/action'
import { TakeOffer, takeOffer } from '@/lib/services/alternatives/take-offer'
import { PlaceOrder, placeOrder } from '@/lib/services/placing/place-order'

/** Without the database nobody is known and nothing is written down, so nothing is ordered. */
export const placeOrderAction = partnerAction(PlaceOrder, placeOrder, { whenDatabaseIsAway: 'notWrittenDown' })

export const takeOfferAction = partnerAction(TakeOffer, takeOffer)
