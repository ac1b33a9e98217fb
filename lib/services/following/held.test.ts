import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { orderSubmissions } from '@/lib/db/schema/orders'
import { askedOf } from '@/lib/testing/asked-of-sandbox'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { pressOrder } from '@/lib/testing/press-order'
import { checkNow } from './check-now'

const PROVISIONING = '/v1/customers/:customerId/orders/:orderId/provisioningstatus'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
  await desk.sandbox.control('clock', { provisionAfterMs: 3600_000 })
})
afterAll(() => desk.close())

const row = async (id: string) =>
  (await desk.system.db.select().from(orderSubmissions).where(eq(orderSubmissions.id, id)))[0]

describe('while Microsoft wants a pause', () => {
  it('the next look is when it ends; nothing has failed, and a person who asks is told', async () => {
    const anneke = await desk.as('anneke')
    const order = await pressOrder(desk, anneke)
    const other = await pressOrder(desk, anneke)
    const pause = { method: 'GET', path: PROVISIONING, preset: 'throttled', retryAfterSeconds: 300, times: 1 }
    await desk.sandbox.control('faults', pause)
    await order.look()
    const held = await row(order.submissionId)
    expect(held).toMatchObject({ attempts: 0, lookingUntil: null, state: 'placed' })
    expect((held?.nextLookAt?.getTime() ?? 0) - Date.now()).toBeGreaterThan(295_000)

    // Another order is not even asked about, and waits as long.
    const asked = askedOf(desk.sandbox)
    await asked.forget()
    await other.look()
    expect(((await row(other.submissionId))?.nextLookAt?.getTime() ?? 0) - Date.now()).toBeGreaterThan(290_000)
    expect(await asked.about((await other.view()).orders[0]?.id ?? '')).toEqual([])
    await expect(checkNow(anneke, { submissionId: other.submissionId })).rejects.toMatchObject({ code: 'throttled' })
    expect(await row(other.submissionId)).toMatchObject({ lookingUntil: null })
  })
})
