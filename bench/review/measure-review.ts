import { z } from 'zod'
import type { Person } from '../../scripts/desk-client/person.ts'
import { draftOrder, readLine } from '../../scripts/desk-client/prepare-order.ts'
import { meetCustomers, openPerson } from '../stage/open-person.ts'
import { onStage } from '../stage/open-stage.ts'
import { connectToSandbox, type SandboxClient } from '../stage/sandbox-client.ts'
import { percentile } from '../support/percentile.ts'
import { type Row, row } from '../support/row.ts'

const BUSINESS_BASIC = 'CFQ7TTC0LH18'
const SKU = '0001'
const WARM_UP = 30
const MEASURED = 100
/** What the desk may add to Microsoft's own time until the cart stands on the review, in milliseconds. */
const GOAL_MS = 60
/** The button's words: they come with Microsoft's answer, not before. */
const ANSWERED = 'Place order for'

const Draft = z.object({ page: z.string() })
const Cart = z.object({ id: z.string(), lineItems: z.array(z.looseObject({ catalogItemId: z.string() })) })

/**
 * From opening a review to its last byte, with the cart that Microsoft's answer made; beside it the calls that this takes at
 * the sandbox itself: what the plan is offered for now, and the cart's new content.
 */
export async function measureReview(): Promise<Row[]> {
  return onStage({ customers: 1, world: {} }, async (stage) => {
    const web = await stage.startProcess('web')
    const [customerId = ''] = stage.customerIds
    const sana = openPerson('sana', web.url)
    await meetCustomers(sana, [customerId])
    const sandbox = await connectToSandbox(stage.sandboxUrl, 'sana')
    const line = await readLine(sana, customerId, BUSINESS_BASIC)
    const { page } = Draft.parse(await draftOrder(sana, { customerId, route: 'cart', line, name: '' }))
    const askSandbox = await prepareAtSandbox(sandbox, customerId)
    const desk: number[] = []
    const microsoft: number[] = []
    for (let turn = 0; turn < WARM_UP + MEASURED; turn += 1) {
      const atDesk = await timeOf(() => openReview(sana, page))
      const atSandbox = await timeOf(askSandbox)
      if (turn < WARM_UP) continue
      desk.push(atDesk)
      microsoft.push(atSandbox)
    }
    const [value, floor] = [percentile(desk, 0.5), percentile(microsoft, 0.5)]
    return [
      row({ name: 'review: open until the cart is shown, median', unit: 'ms', value, floor }),
      row({ name: 'review: added by the desk, median', unit: 'ms', value: value - floor, goal: GOAL_MS }),
      row({ name: 'review: open until the cart is shown, p95', unit: 'ms', value: percentile(desk, 0.95) }),
    ]
  })
}

async function openReview(person: Person, page: string): Promise<void> {
  const { status, text } = await person.get(`${page}/review`)
  if (status !== 200 || !text.includes(ANSWERED)) throw new Error(`The review has no cart: ${status}`)
}

/** A cart at the sandbox, and what the desk asks for it each time. */
async function prepareAtSandbox(sandbox: SandboxClient, customerId: string): Promise<() => Promise<void>> {
  const product = `/customers/${customerId}/products/${BUSINESS_BASIC}/skus`
  const Offers = z.object({
    items: z.array(z.object({ catalogItemId: z.string(), terms: z.array(z.object({ duration: z.string() })) })),
  })
  const { items } = Offers.parse(await sandbox.get(`${product}/${SKU}/availabilities`))
  const found = items.find(({ terms }) => terms.some(({ duration }) => duration === 'P1Y'))
  const line = { id: 0, catalogItemId: found?.catalogItemId, quantity: 1, termDuration: 'P1Y', billingCycle: 'monthly' }
  const body = { lineItems: [line], partnerOnRecordAttestationAccepted: true }
  const cart = Cart.parse(await sandbox.post(`/customers/${customerId}/carts`, body))
  return async () => {
    await Promise.all([sandbox.get(product), sandbox.get(`${product}/${SKU}/availabilities`)])
    await sandbox.put(`/customers/${customerId}/carts/${cart.id}`, body)
  }
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}
