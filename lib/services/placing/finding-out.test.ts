import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sessions } from '@/lib/db/schema/people'
import { outcomeChecks } from '@/lib/db/schema/submissions'
import type { DraftContent } from '@/lib/domain/order-draft'
import { CustomerId } from '@/lib/domain/wire/ids'
import { ageSubmission } from '@/lib/testing/age-submission'
import { BASIC, E5, type WantedLine } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { pressOrder } from '@/lib/testing/press-order'
import { findOutOutcome } from './find-out-outcome'

const MINUTE_MS = 60_000
const LISTED_MS = 17 * MINUTE_MS
const CHECKOUT = '/v1/customers/:customerId/carts/:cartId/checkout'
const ORDERS = '/v1/customers/:customerId/orders'

/** Its group is refused at checkout; see the sandbox's triggers. */
const REFUSED: WantedLine = { productId: 'CFQ7TTC0QW7C', termDuration: 'P1Y', billingCycle: 'annual', quantity: 3 }

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const fault = (path: string, rest: Record<string, unknown>) =>
  desk.sandbox.control('faults', { method: 'POST', path, holdMs: 0, times: 1, ...rest })
const refusal = (code: number, status = 400) => ({
  kind: 'answer',
  status,
  body: { code, description: 'No', data: [], source: 'PartnerFD' },
})

/** A press, and how to look at what became of it, as the job does. */
async function pressed(lines: WantedLine[] = [BASIC], rest: Partial<DraftContent> = {}) {
  const sana = await desk.as('sana')
  const order = await pressOrder(desk, sana, lines, rest)
  const { submissionId, customerId } = order
  return {
    ...order,
    sana,
    ask: () => findOutOutcome(desk.system, { submissionId }),
    age: (ms: number) => ageSubmission(sana.db, submissionId, ms),
    atMicrosoft: () => desk.system.partnerCenter.orders.list(CustomerId.parse(customerId)),
    signOut: () => sana.db.delete(sessions).where(eq(sessions.personId, sana.actor.personId)),
    checks: async () => {
      const rows = await sana.db.select().from(outcomeChecks).where(eq(outcomeChecks.submissionId, submissionId))
      return Object.fromEntries(rows.map(({ kind, result, times }) => [kind, `${result} ${times}`]))
    },
  }
}

describe.each(['cart', 'order'] as const)('a press by the %s route whose answer never came', (route) => {
  const path = route === 'cart' ? CHECKOUT : ORDERS

  it.each(['timeout-before', 'timeout-after'])('is unknown, then found out to be one order (%s)', async (kind) => {
    await fault(path, { kind })
    const order = await pressed([BASIC], { route })
    expect(await order.view()).toMatchObject({ state: 'outcome_unknown', status: 'outcome_unknown', orders: [] })
    await order.ask()
    expect(await order.view()).toMatchObject({ state: 'placed', failure: null })
    expect(await order.atMicrosoft()).toHaveLength(1)
    expect((await order.view()).events).toContainEqual(
      expect.objectContaining({ kind: 'found_out', detail: { by: 'repeated_call', orders: 1, refused: 0 } }),
    )
  })

  it('is not believed to have failed while the order may still be missing from the list', async () => {
    await fault(path, { kind: 'timeout-before' })
    const order = await pressed([BASIC], { route })
    await fault(path, refusal(800002))
    await order.ask()
    await order.ask()
    expect((await order.view()).state).toBe('outcome_unknown')
    // A definite no is not asked again; the list is.
    expect(await order.checks()).toMatchObject({ repeated_call: 'refused 1', orders: 'nothing 2' })
    await order.age(LISTED_MS)
    await order.ask()
    expect(await order.view()).toMatchObject({ state: 'refused', failure: { microsoftCode: '800002' } })
    expect(await order.atMicrosoft()).toEqual([])
  })

  it.each([401, 403, 429])('is not believed to have failed because nobody could ask (%i)', async (status) => {
    await fault(path, { kind: 'timeout-before' })
    const order = await pressed([BASIC], { route })
    await order.age(8 * MINUTE_MS)
    const codes: Record<number, number> = { 401: 900421, 403: 900308, 429: 0 }
    await fault(path, { ...refusal(codes[status] ?? 0, status), headers: { 'Retry-After': '60' } })
    await order.ask()
    expect((await order.view()).state).toBe('outcome_unknown')
    await order.ask()
    expect(await order.view()).toMatchObject({ state: 'placed' })
  })

  it('asked by two at once is one order, recorded once', async () => {
    await fault(path, { kind: 'timeout-after' })
    const order = await pressed([BASIC], { route })
    await Promise.all([order.ask(), order.ask(), order.ask()])
    expect((await order.view()).orders).toHaveLength(1)
    expect((await order.kinds()).filter((kind) => kind === 'order_created')).toHaveLength(1)
  })

  it.each([800060, 800064, 800065])(
    'may be placed when Microsoft answers %i, and is found in the list',
    async (code) => {
      await fault(path, { kind: 'timeout-after' })
      const order = await pressed([BASIC], { route })
      await fault(path, refusal(code, code === 800065 ? 400 : 409))
      await order.ask()
      expect(await order.view()).toMatchObject({ state: 'placed' })
      expect(await order.checks()).toMatchObject({ repeated_call: 'in_progress 1', orders: 'found 1' })
      expect(await order.atMicrosoft()).toHaveLength(1)
    },
  )

  it('is found without the person, once nobody is signed in', async () => {
    await fault(path, { kind: 'timeout-after' })
    const order = await pressed([BASIC], { route })
    await order.signOut()
    await order.ask()
    expect(await order.view()).toMatchObject({ state: 'placed' })
    expect(await order.checks()).toMatchObject({ repeated_call: 'needs_sign_in 1', orders: 'found 1' })
  })

  it('that nobody can ask about is safe to try again when the list was silent for twice its lag', async () => {
    await fault(path, { kind: 'timeout-before' })
    const order = await pressed([BASIC], { route })
    await order.signOut()
    await order.age(LISTED_MS)
    await order.ask()
    expect((await order.view()).state).toBe('outcome_unknown')
    await order.age(LISTED_MS)
    await order.ask()
    expect(await order.view()).toMatchObject({ state: 'refused', failure: { code: 'nothingOrdered' } })
    expect(await order.atMicrosoft()).toEqual([])
  })

  it('goes on by itself when the person signs in again', async () => {
    await fault(path, { kind: 'timeout-before' })
    const order = await pressed([BASIC], { route })
    await order.signOut()
    await order.ask()
    expect((await order.view()).state).toBe('outcome_unknown')
    await desk.as('sana')
    await order.ask()
    expect(await order.view()).toMatchObject({ state: 'placed' })
    expect(await order.atMicrosoft()).toHaveLength(1)
  })

  it('says once in the timeline that the answer is missing, however often it is looked for', async () => {
    await fault(path, { kind: 'timeout-before' })
    const order = await pressed([BASIC], { route })
    await order.signOut()
    for (let looks = 0; looks < 3; looks++) await order.ask()
    expect((await order.kinds()).filter((kind) => kind !== 'pressed')).toEqual(['outcome_unknown'])
    expect(await order.checks()).toMatchObject({ repeated_call: 'needs_sign_in 3', orders: 'nothing 3' })
  })
})

describe('a press of two orders whose answer never came', () => {
  it('is not settled by the first of them that appears in the list', async () => {
    await fault(CHECKOUT, { kind: 'timeout-after' })
    const order = await pressed([BASIC, { ...E5, billingCycle: 'annual' }])
    const both = await order.atMicrosoft()
    expect(both).toHaveLength(2)
    await fault(CHECKOUT, { ...refusal(800064, 409), times: 2 })
    const list = { method: 'GET', kind: 'answer', status: 200, times: 1 }
    await fault(ORDERS, { ...list, body: { totalCount: 1, items: both.slice(0, 1) } })
    await order.ask()
    expect(await order.view()).toMatchObject({ state: 'outcome_unknown', orders: [] })
    await order.ask()
    expect(await order.view()).toMatchObject({ state: 'placed' })
    expect((await order.view()).orders).toHaveLength(2)
  })

  it('is partly placed once the list must show both and shows one', async () => {
    await fault(CHECKOUT, { kind: 'timeout-after' })
    const order = await pressed([BASIC, REFUSED])
    await order.signOut()
    await order.ask()
    expect(await order.view()).toMatchObject({ state: 'outcome_unknown', orders: [] })
    await order.age(LISTED_MS)
    await order.ask()
    expect(await order.view()).toMatchObject({ state: 'partly_placed', orders: [{ lines: [{ quantity: 10 }] }] })
    expect(await order.atMicrosoft()).toHaveLength(1)
  })
})

describe('the direct route, where nothing but the request id keeps a repetition from being a second order', () => {
  it('is not called again once Microsoft may have forgotten the request', async () => {
    await fault(ORDERS, { kind: 'timeout-before' })
    const order = await pressed([BASIC], { route: 'order' })
    await order.age(10 * MINUTE_MS)
    await order.ask()
    expect(await order.atMicrosoft()).toEqual([])
    expect(await order.checks()).toEqual({ orders: 'nothing 1' })
    await order.age(3 * LISTED_MS)
    await order.ask()
    expect(await order.view()).toMatchObject({ state: 'refused', failure: { code: 'nothingOrdered' } })
  })
})
