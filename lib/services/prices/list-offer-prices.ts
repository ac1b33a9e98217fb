import 'server-only'
import { z } from 'zod'
import { MAX_LINES } from '@/lib/domain/draft-limits'
import type { OfferPrice } from '@/lib/domain/offer-price'
import type { ActorContext } from '@/lib/services/context'
import { getCustomer } from '@/lib/services/customers/get-customer'
import { findOfferPrices } from './find-offer-prices'

const Offer = z.object({
  productId: z.string().min(1).max(64),
  skuId: z.string().min(1).max(64),
  segment: z.string().min(1).max(40),
  termDuration: z.string().max(10),
  billingCycle: z.string().min(1).max(20),
})
export const ListOfferPrices = z.object({ customerId: z.guid(), offers: z.array(Offer).max(MAX_LINES) })
type ListOfferPrices = z.infer<typeof ListOfferPrices>

/**
 * Takes a customer and offers as the lines of an order name them; returns what the price list of the customer's country says
 * of each, in the same order, null where it says nothing. Throws AppError when the customer is not ours.
 */
export async function listOfferPrices(context: ActorContext, input: ListOfferPrices): Promise<(OfferPrice | null)[]> {
  const { customerId, offers } = input
  const { country } = await getCustomer(context, customerId)
  return country ? findOfferPrices(context, { market: country, customerId, offers }) : offers.map(() => null)
}
