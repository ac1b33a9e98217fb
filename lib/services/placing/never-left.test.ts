import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { orderSubmissions } from '@/lib/db/schema/orders'
import { CustomerId } from '@/lib/domain/wire/ids'
import { createBudget } from '@/lib/partner-center/http/budget/budget'
import { createPartnerCenter, type PartnerCenter } from '@/lib/partner-center/partner-center'
import type { ActorContext, SystemContext } from '@/lib/services/context'
import { getSubmission } from '@/lib/services/orders/get-submission'
import { BASIC, buildDraft } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { reviewDraft } from '@/lib/testing/place-draft'
import { type ScriptedServer, startScriptedServer } from '@/lib/testing/scripted-server'
import { findOutOutcome } from './find-out-outcome'
import { placeOrder } from './place-order'

const HOUR_MS = 3600_000
const CHECKOUT = '/v1/customers/:customerId/carts/:cartId/checkout'

let desk: Desk
let sana: ActorContext
let ways: Record<'held' | 'unsent' | 'late', PartnerCenter>
let ear: ScriptedServer

beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
  const gone = await startScriptedServer()
  await gone.stop()
  ear = await startScriptedServer()
  const patienceMs = { placing: 1, following: 1, revisiting: 1, refreshing: 1, importing: 1 }
  const common = { baseUrl: gone.url, getAccessToken: async () => 'token', firstPauseMs: 1 }
  ways = {
    held: createPartnerCenter({ ...common, budget: createBudget({ limit: 0, patienceMs }) }),
    unsent: createPartnerCenter(common),
    late: createPartnerCenter({ ...common, baseUrl: ear.url, getAccessToken: tokenAfterSleep }),
  }
})
afterEach(() => {
  vi.useRealTimers()
  expect(ear.received).toEqual([])
})
afterAll(async () => {
  await ear.stop()
  await desk.close()
})

/** The machine slept between the line that says it is called and the call. */
async function tokenAfterSleep(): Promise<string> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + HOUR_MS })
  return 'token'
}

async function reviewed() {
  const customerId = await desk.addCustomer({ country: 'DE' })
  const { draftId } = await buildDraft(sana, customerId, [BASIC])
  const press = async (partnerCenter = sana.partnerCenter) => {
    const { submissionId } = await placeOrder({ ...sana, partnerCenter }, await reviewDraft(sana, draftId))
    return getSubmission(sana, submissionId)
  }
  const orders = () => desk.system.partnerCenter.orders.list(CustomerId.parse(customerId))
  return { press, orders }
}

describe.each([
  ['held', 'throttled'],
  ['late', 'microsoftUnavailable'],
  ['unsent', 'microsoftUnavailable'],
] as const)('a call that never left (%s)', (way, code) => {
  it('orders nothing and opens the draft again: the next press makes one order', async () => {
    const { press, orders } = await reviewed()
    const first = await press(ways[way])
    expect(first).toMatchObject({ state: 'refused', failure: { code, neverLeft: true } })
    expect(first.events.at(-1)).toMatchObject({ kind: 'refused', detail: { reach: 'never' } })
    vi.useRealTimers()
    expect(first.failure).not.toHaveProperty('correlationId', '')
    expect(await press()).toMatchObject({ state: 'placed' })
    expect(await orders()).toHaveLength(1)
  })

  it('is no evidence against an order whose answer never came, however old', async () => {
    const { press, orders } = await reviewed()
    await desk.sandbox.control('faults', {
      method: 'POST',
      path: CHECKOUT,
      kind: 'timeout-before',
      holdMs: 0,
      times: 1,
    })
    const { id, state } = await press()
    expect(state).toBe('outcome_unknown')
    const createdAt = new Date(Date.now() - HOUR_MS)
    await sana.db.update(orderSubmissions).set({ createdAt }).where(eq(orderSubmissions.id, id))
    const cutOff: SystemContext = { ...desk.system, partnerCenterAs: () => ways[way] }
    await findOutOutcome(cutOff, { submissionId: id })
    vi.useRealTimers()
    expect(await getSubmission(sana, id)).toMatchObject({ state: 'outcome_unknown' })
    await findOutOutcome(desk.system, { submissionId: id })
    expect(await getSubmission(sana, id)).toMatchObject({ state: 'placed' })
    expect(await orders()).toHaveLength(1)
  })
})
