import { z } from 'zod'
import type { Customer } from './customers.ts'
import type { Sandbox } from './sandbox.ts'

const LoggedRequest = z.object({
  method: z.string(),
  path: z.string(),
  requestId: z.string().optional(),
  correlationId: z.string().optional(),
  upn: z.string().optional(),
  replayed: z.boolean().optional(),
  status: z.number().optional(),
  body: z.unknown().optional(),
})
export type LoggedRequest = z.infer<typeof LoggedRequest>

/** Every call about a customer that reached the sandbox, oldest first. */
export async function requestsAbout(sandbox: Sandbox, customer: Customer): Promise<LoggedRequest[]> {
  const all = z.array(LoggedRequest).parse(await sandbox.control('requests', undefined, 'GET'))
  return all.filter(({ path }) => path.includes(customer.id))
}

/** The calls that order something: checkouts of carts, and orders made directly. */
export async function placingsFor(sandbox: Sandbox, customer: Customer): Promise<LoggedRequest[]> {
  const requests = await requestsAbout(sandbox, customer)
  return requests.filter(({ method, path }) => method === 'POST' && /\/(checkout|orders)$/.test(path))
}

const Order = z.object({
  id: z.string(),
  status: z.string(),
  lineItems: z.array(
    z.object({
      quantity: z.number(),
      subscriptionId: z.string().optional(),
      partnerIdOnRecord: z.string().optional(),
      additionalPartnerIdsOnRecord: z.array(z.string()).optional(),
    }),
  ),
})

/** The customer's orders as Partner Center lists them. */
export async function ordersOf(sandbox: Sandbox, customer: Customer) {
  return z.object({ items: z.array(Order) }).parse(await callAs(sandbox, 'anneke', `/customers/${customer.id}/orders`))
    .items
}

const Availabilities = z.object({
  items: z.array(
    z.object({
      catalogItemId: z.string(),
      terms: z.array(z.object({ duration: z.string(), billingCycle: z.string() })),
    }),
  ),
})

/** Orders four licences as another program does, past the desk. Returns the order's id. */
export async function orderElsewhere(sandbox: Sandbox, customer: Customer): Promise<string> {
  const own = `/customers/${customer.id}`
  const sold = Availabilities.parse(
    await callAs(sandbox, 'sana', `${own}/products/CFQ7TTC0LH18/skus/0001/availabilities`),
  )
  const yearly = sold.items.find(({ terms }) =>
    terms.some(({ duration, billingCycle }) => duration === 'P1Y' && /monthly/i.test(billingCycle)),
  )
  const order = {
    billingCycle: 'monthly',
    partnerOnRecordAttestationAccepted: true,
    lineItems: [{ lineItemNumber: 0, offerId: yearly?.catalogItemId, quantity: 4, termDuration: 'P1Y' }],
  }
  return Order.parse(await callAs(sandbox, 'sana', `${own}/orders`, order)).id
}

/** Asks Partner Center as a person, or orders something with a body. */
async function callAs(sandbox: Sandbox, person: string, path: string, body?: unknown): Promise<unknown> {
  const Tokens = z.object({ access_token: z.string() })
  const { access_token } = Tokens.parse(await sandbox.control('tokens', { person }))
  const answer = await fetch(`${sandbox.url}/v1${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  return answer.json()
}
