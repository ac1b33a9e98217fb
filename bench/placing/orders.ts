import pMap from 'p-map'
import { z } from 'zod'
import type { Person } from '../../scripts/desk-client/person.ts'
import { type PlaceButton, prepareOrder, readLine } from '../../scripts/desk-client/prepare-order.ts'
import type { SandboxClient } from '../stage/sandbox-client.ts'

export type Route = 'cart' | 'order'
/** Orders something; throws when it does not. */
export type Order = () => Promise<void>

const BUSINESS_BASIC = 'CFQ7TTC0LH18'

const Cart = z.object({ id: z.string() })
const Term = z.object({ duration: z.string(), billingCycle: z.string() })
const Offers = z.object({ items: z.array(z.object({ catalogItemId: z.string(), terms: z.array(Term) })) })
const LINE = { quantity: 1, termDuration: 'P1Y', billingCycle: 'monthly' }
const ACCEPTED = { partnerOnRecordAttestationAccepted: true }

/** Side by side they are prepared. */
const LANES = 8

/** Orders that wait for their button to be pressed, one for each customer: drafted and reviewed by a person. */
export async function prepareAtDesk(person: Person, customerIds: readonly string[], route: Route): Promise<Order[]> {
  const line = await readLine(person, customerIds[0] ?? '', BUSINESS_BASIC)
  const prepare = (customerId: string, number: number): Promise<PlaceButton> =>
    prepareOrder(person, { customerId, route, line, name: `${number}` })
  return (await pMap(customerIds, prepare, { concurrency: LANES })).map((button) => async () => {
    const reply = await button.press()
    if (!reply.ok) throw new Error(`An order was refused: ${reply.code}`)
  })
}

/** As many of the same at the sandbox itself: carts that wait for their checkout, or bodies of orders. */
export async function prepareAtSandbox(
  sandbox: SandboxClient,
  customerIds: readonly string[],
  route: Route,
): Promise<Order[]> {
  const orders: Order[] = []
  const catalogItemId = await findOffer(sandbox, customerIds[0] ?? '')
  for (const customerId of customerIds) {
    const customer = `/customers/${customerId}`
    const cartLine = { id: 0, catalogItemId, ...LINE }
    const cart = Cart.parse(await sandbox.post(`${customer}/carts`, { lineItems: [cartLine], ...ACCEPTED }))
    const body = {
      ...{ billingCycle: LINE.billingCycle, ...ACCEPTED },
      lineItems: [{ lineItemNumber: 0, offerId: catalogItemId, quantity: 1, termDuration: LINE.termDuration }],
    }
    orders.push(async () => {
      if (route === 'cart') await sandbox.post(`${customer}/carts/${cart.id}/checkout`)
      else await sandbox.post(`${customer}/orders`, body)
    })
  }
  return orders
}

async function findOffer(sandbox: SandboxClient, customerId: string): Promise<string> {
  const path = `/customers/${customerId}/products/${BUSINESS_BASIC}/skus/0001/availabilities`
  const { items } = Offers.parse(await sandbox.get(path))
  const fits = ({ duration, billingCycle }: z.output<typeof Term>) =>
    duration === LINE.termDuration && billingCycle.toLowerCase() === LINE.billingCycle
  const found = items.find(({ terms }) => terms.some(fits))
  if (!found) throw new Error(`${BUSINESS_BASIC} is not offered for a year, paid monthly`)
  return found.catalogItemId
}
