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
  const { access_token } = z
    .object({ access_token: z.string() })
    .parse(await sandbox.control('tokens', { person: 'anneke' }))
  const answer = await fetch(`${sandbox.url}/v1/customers/${customer.id}/orders`, {
    headers: { authorization: `Bearer ${access_token}` },
  })
  return z.object({ items: z.array(Order) }).parse(await answer.json()).items
}
