import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getAccessToken } from '@/lib/services/get-access-token'
import { getSupportPacket } from '@/lib/services/orders/get-support-packet'
import { findOutOutcome } from '@/lib/services/placing/find-out-outcome'
import { ageSubmission } from '@/lib/testing/age-submission'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { pressOrder } from '@/lib/testing/press-order'
import { listExchanges } from './list-exchanges'

const MINUTE_MS = 60_000
let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

describe('what was asked and answered about an order', () => {
  it('is kept from the press on, and a look that saw nothing move adds nothing', async () => {
    const sana = await desk.as('sana')
    await desk.sandbox.control('clock', { provisionAfterMs: 60 * MINUTE_MS })
    const order = await pressOrder(desk, sana)
    const [orderId] = (await order.view()).orders.map(({ id }) => id)
    const [checkout] = await listExchanges(sana, order.submissionId)
    expect(checkout).toMatchObject({ method: 'POST', status: 201, answer: { body: { orders: [{ id: orderId }] } } })
    expect(checkout?.path).toMatch(/\/carts\/[^/]+\/checkout$/)
    await order.look()
    const afterFirst = await listExchanges(sana, order.submissionId)
    expect(afterFirst.length).toBeGreaterThan(1)
    await order.look()
    expect(await listExchanges(sana, order.submissionId)).toHaveLength(afterFirst.length)
  })

  it('tells of the answer that never came, and of all that was looked at to find it out', async () => {
    const sana = await desk.as('sana')
    const path = '/v1/customers/:customerId/carts/:cartId/checkout'
    await desk.sandbox.control('faults', { method: 'POST', path, kind: 'timeout-before', holdMs: 0, times: 2 })
    const { submissionId } = await pressOrder(desk, sana)
    await ageSubmission(sana.db, submissionId, 17 * MINUTE_MS)
    await findOutOutcome(desk.system, { submissionId })
    const told = await listExchanges(sana, submissionId)
    expect(told[0]).toMatchObject({ method: 'POST', status: null, answer: null, times: 2 })
    expect(told.some(({ method, path: asked }) => method === 'GET' && asked.includes('/orders'))).toBe(true)
  })

  it('goes into the support packet with every id, and without any token of the person', async () => {
    const sana = await desk.as('sana')
    const { submissionId, view } = await pressOrder(desk, sana)
    const { fileName, packet } = await getSupportPacket(sana, submissionId)
    const { reference, requestId } = await view()
    const text = JSON.stringify(packet)
    expect(fileName).toBe(`${reference}-support.json`)
    expect(packet.exchanges.length).toBeGreaterThan(0)
    expect(text).toContain(requestId)
    for (const { correlationId } of packet.exchanges) expect(packet.order.correlationIds).toContain(correlationId)
    expect(text).not.toContain(await getAccessToken(sana.actor.sessionId, { force: false }))
    expect(text).not.toMatch(/authorization|bearer|eyJ/i)
  })
})
