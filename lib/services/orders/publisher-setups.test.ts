import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ActorContext } from '@/lib/services/context'
import { BASIC } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { pressOrder } from '@/lib/testing/press-order'
import { listPublisherSetups } from './list-publisher-setups'

const HOUR_MS = 3600_000
const SIGN = { productId: 'DZH318Z0C1QN', skuId: '0001', termDuration: 'P1M', friendlyName: 'Sign for Sales' }

let desk: Desk
let anneke: ActorContext
beforeAll(async () => {
  desk = await openDesk()
  anneke = await desk.as('anneke')
})
afterAll(() => desk.close())

it('leads to the publisher of what is active, and of nothing else', async () => {
  const order = await pressOrder(desk, anneke, [BASIC, SIGN])
  expect(await listPublisherSetups(anneke, order.submissionId)).toEqual([])
  await desk.sandbox.control('clock', { jumpMs: HOUR_MS })
  await order.look()
  expect(await order.stages()).toEqual(['active', 'active'])
  expect(await listPublisherSetups(anneke, order.submissionId)).toEqual([
    expect.objectContaining({
      friendlyName: 'Sign for Sales',
      address: expect.stringMatching(/^https:\/\/marketplace\./),
    }),
  ])
})

it('shows no address that is no web page', async () => {
  const order = await pressOrder(desk, anneke, [SIGN])
  await desk.sandbox.control('clock', { jumpMs: HOUR_MS })
  await order.look()
  const path = '/v1/customers/:customerId/orders/:orderId/activationlinks'
  const set = { 'items.*.link.uri': 'javascript:alert(1)' }
  await desk.sandbox.control('faults', { method: 'GET', path, kind: 'rewrite', set, times: 1 })
  expect(await listPublisherSetups(anneke, order.submissionId)).toEqual([])
})
