import { z } from 'zod'
import { control } from '../../scripts/desk-client/control.ts'

const decimal = z.union([z.number(), z.string()]).transform(String)
const Order = z.object({
  id: z.string(),
  currencyCode: z.string(),
  totalPrice: decimal.optional(),
  creationDate: z.string(),
  lineItems: z.array(
    z.object({
      friendlyName: z.string().default(''),
      offerId: z.string(),
      quantity: z.number(),
      partnerIdOnRecord: z.string().default(''),
      additionalPartnerIdsOnRecord: z.array(z.string()).default([]),
      subscriptionId: z.string().optional(),
      pricing: z.looseObject({ price: decimal, extendedPrice: decimal }),
    }),
  ),
})
export type UpstreamOrder = z.infer<typeof Order> & { customerId: string }

const Tokens = z.object({ access_token: z.string() })

/** Every order of these customers as Partner Center has them, prices included; the weather must be fair. */
export async function readUpstream(sandboxUrl: string, customerIds: readonly string[]): Promise<UpstreamOrder[]> {
  const { access_token } = Tokens.parse(await control(sandboxUrl, 'tokens', { person: 'anneke' }))
  const headers = { authorization: `Bearer ${access_token}` }
  const read = async (path: string) => {
    const response = await fetch(`${sandboxUrl}/v1${path}`, { headers })
    if (!response.ok) throw new Error(`Partner Center answered ${response.status} to ${path}`)
    return JSON.parse((await response.text()).replace(/^\uFEFF/, ''))
  }
  const orders: UpstreamOrder[] = []
  for (const customerId of customerIds) {
    const { items } = z
      .object({ items: z.array(z.object({ id: z.string() })) })
      .parse(await read(`/customers/${customerId}/orders`))
    for (const { id } of items) {
      const order = await read(`/customers/${customerId}/orders/${id}?include_price=true`)
      orders.push({ ...Order.parse(order), customerId })
    }
  }
  return orders
}
