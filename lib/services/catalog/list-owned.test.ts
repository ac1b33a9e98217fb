import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { isHeld } from '@/lib/domain/owned-subscription'
import type { ActorContext } from '@/lib/services/context'
import { BASIC, buildDraft } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { placeDraft } from '@/lib/testing/place-draft'
import { listOwned } from './list-owned'

let desk: Desk
let sana: ActorContext
beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
  await desk.sandbox.control('clock', { provisionAfterMs: 0, listedAfterMs: 0 })
})
afterAll(() => desk.close())

const askedAtMicrosoft = async () => {
  const calls = z.array(z.object({ path: z.string() })).parse(await desk.sandbox.control('requests', undefined, 'GET'))
  return calls.filter(({ path }) => path.endsWith('/subscriptions')).length
}

it('names what the customer bought by product and plan, with its seats and last day', async () => {
  const customerId = await desk.addCustomer({ country: 'DE' })
  expect(await listOwned(sana, customerId)).toEqual([])
  const { draftId } = await buildDraft(sana, customerId, [BASIC])
  await placeDraft(sana, draftId)
  const [owned, ...others] = await listOwned(sana, customerId)
  expect(others).toEqual([])
  expect(owned).toMatchObject({ productId: 'CFQ7TTC0LH18', skuId: '0001', status: 'active', autoRenew: true })
  expect(owned && isHeld(owned)).toBe(true)
  expect(owned?.quantity).toBeGreaterThan(0)
  expect(owned?.endDate).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})

it('is asked of Microsoft once, however many ask at the same time', async () => {
  const customerId = await desk.addCustomer({ country: 'DE' })
  const before = await askedAtMicrosoft()
  await Promise.all([listOwned(sana, customerId), listOwned(sana, customerId)])
  await listOwned(sana, customerId)
  expect((await askedAtMicrosoft()) - before).toBe(1)
})
