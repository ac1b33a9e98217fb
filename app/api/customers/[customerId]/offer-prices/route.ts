import { z } from 'zod'
import { partnerAction } from '@/lib/action'
import { respond } from '@/lib/respond'
import { ListOfferPrices, listOfferPrices } from '@/lib/services/prices/list-offer-prices'

const list = partnerAction(z.unknown().pipe(ListOfferPrices), listOfferPrices)

/** `{ offers }`: what the price list says of each, in the same order. Read only; a body, because an order may name a hundred. */
export async function POST(request: Request, { params }: RouteContext<'/api/customers/[customerId]/offer-prices'>) {
  const { customerId } = await params
  const body: unknown = await request.json().catch(() => null)
  return respond(await list({ ...(body !== null && typeof body === 'object' ? body : {}), customerId }))
}
