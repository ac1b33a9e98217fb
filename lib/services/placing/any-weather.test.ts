import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { orderSubmissions } from '@/lib/db/schema/orders'
import { sessions } from '@/lib/db/schema/people'
import { isUnanswered } from '@/lib/domain/submission-transitions'
import { CustomerId } from '@/lib/domain/wire/ids'
import type { ActorContext } from '@/lib/services/context'
import { getSubmission } from '@/lib/services/orders/get-submission'
import { ageSubmission } from '@/lib/testing/age-submission'
import { BASIC, buildDraft, E5 } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { reviewDraft } from '@/lib/testing/place-draft'
import { findOutOutcome } from './find-out-outcome'
import { type PlaceOrder, placeOrder } from './place-order'

const MINUTE_MS = 60_000
const RUNS = 10
const LONGEST_MS = 120_000

const CHECKOUT = '/v1/customers/:customerId/carts/:cartId/checkout'
const ORDERS = '/v1/customers/:customerId/orders'
const CART = '/v1/customers/:customerId/carts/:cartId'
const PRESETS = [
  'timeout-before',
  'timeout-after',
  'cut',
  'cut-after',
  'cut-body',
  'being-processed',
  'being-checked-out',
  'server-error',
  'unavailable',
  'throttled',
  'stale-availability',
  'partial-checkout',
]

const weather = fc.record({
  route: fc.constantFrom('cart' as const, 'order' as const),
  twoGroups: fc.boolean(),
  listedAfterMs: fc.constantFrom(0, 5 * MINUTE_MS, 15 * MINUTE_MS),
  /** What goes wrong with the calls that order something, one after the other. */
  placing: fc.array(fc.constantFrom(...PRESETS), { maxLength: 4 }),
  looking: fc.subarray([ORDERS, CART]),
  /** The process of the press dies before its call leaves, or before its answer is stored. */
  dies: fc.constantFrom('no', 'no', 'before', 'after'),
  pressedBy: fc.constantFrom('one', 'one twice', 'two'),
  signsOut: fc.boolean(),
})
type Weather = typeof weather extends fc.Arbitrary<infer T> ? T : never

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

/** A process whose call never comes back: it died before the call left, or with its answer. */
function dying(context: ActorContext, dies: Weather['dies'], died: () => void): ActorContext {
  if (dies === 'no') return context
  const { carts, orders } = context.partnerCenter
  const last = async (call: () => Promise<unknown>): Promise<never> => {
    if (dies === 'after') await call().catch(() => undefined)
    died()
    return new Promise<never>(() => undefined)
  }
  const checkout: typeof carts.checkout = (...call) => last(() => carts.checkout(...call))
  const create: typeof orders.create = (...call) => last(() => orders.create(...call))
  const partnerCenter = { ...context.partnerCenter, carts: { ...carts, checkout }, orders: { ...orders, create } }
  return { ...context, partnerCenter }
}

async function pressIn({ pressedBy, dies }: Weather, sana: ActorContext, press: PlaceOrder): Promise<void> {
  const died = Promise.withResolvers<void>()
  const first = placeOrder(dying(sana, dies, died.resolve), press)
  const others =
    pressedBy === 'one'
      ? []
      : pressedBy === 'one twice'
        ? [placeOrder(sana, press)]
        : [placeOrder(await desk.as('anneke'), { ...press, submissionId: randomUUID() })]
  await Promise.race([Promise.all([first, ...others]), Promise.all([died.promise, ...others])])
}

async function play(one: Weather): Promise<void> {
  await desk.sandbox.control('clock', { listedAfterMs: one.listedAfterMs })
  const sana = await desk.as('sana')
  const customerId = await desk.addCustomer({ country: 'DE' })
  const lines = one.twoGroups && one.route === 'cart' ? [BASIC, { ...E5, billingCycle: 'annual' }] : [BASIC]
  const { draftId } = await buildDraft(sana, customerId, lines, { route: one.route })
  const press = await reviewDraft(sana, draftId)
  const path = one.route === 'cart' ? CHECKOUT : ORDERS
  // The pause is real time, and on a server all processes keep it: no longer than a test may wait.
  for (const preset of one.placing)
    await desk.sandbox.control('faults', { method: 'POST', path, preset, holdMs: 0, times: 1, retryAfterSeconds: 1 })
  for (const read of one.looking)
    await desk.sandbox.control('faults', { method: 'GET', path: read, status: 403, body: {}, times: 2 })

  const submission = async () => {
    const rows = await sana.db.select().from(orderSubmissions).where(eq(orderSubmissions.draftId, draftId))
    expect(rows).toHaveLength(1)
    return getSubmission(sana, rows[0]?.id ?? '')
  }
  const timePasses = async (ms: number) => {
    await desk.sandbox.control('clock', { jumpMs: ms })
    await ageSubmission(sana.db, (await submission()).id, ms)
  }
  await pressIn(one, sana, press)
  if (one.signsOut) await sana.db.delete(sessions).where(eq(sessions.personId, (await submission()).person.id))
  const { id: submissionId } = await submission()
  for (let looks = 0; looks < 12 && isUnanswered((await submission()).state); looks++) {
    await timePasses(looks < 3 ? MINUTE_MS : 8 * MINUTE_MS)
    if (looks === 3) await desk.sandbox.control('faults', undefined, 'DELETE')
    await findOutOutcome(desk.system, { submissionId })
  }
  await desk.sandbox.control('faults', undefined, 'DELETE')
  // Whatever is late in the list is there now.
  await timePasses(40 * MINUTE_MS)
  const { state, orders } = await submission()
  const atMicrosoft = await desk.system.partnerCenter.orders.list(CustomerId.parse(customerId))
  expect(orders.map((order) => order.id).sort()).toEqual(atMicrosoft.map((order) => String(order.id)).sort())
  const expected = atMicrosoft.length === 0 ? 'refused' : atMicrosoft.length < lines.length ? 'partly_placed' : 'placed'
  expect(state).toBe(expected)
}

it(
  'in any weather a press becomes what Microsoft has: never twice, never lost, never reported wrongly',
  async () => {
    await fc.assert(
      fc.asyncProperty(weather, (one) => play(one)),
      { numRuns: RUNS, endOnFailure: true },
    )
  },
  LONGEST_MS,
)
