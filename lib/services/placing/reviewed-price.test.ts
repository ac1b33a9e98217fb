import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '@/lib/db/client'
import { getDraft } from '@/lib/services/drafts/get-draft'
import { BASIC, buildDraft } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { reviewDraft } from '@/lib/testing/place-draft'
import { placeOrder } from './place-order'
import { prepareCart } from './prepare-cart'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

it('places nothing at a price that came between the press and its being written down', async () => {
  const sana = await desk.as('sana')
  const anneke = await desk.as('anneke')
  const customerId = await desk.addCustomer({ country: 'DE' })
  const { draftId } = await buildDraft(sana, customerId, [BASIC])
  const press = await reviewDraft(sana, draftId)
  const path = '/v1/customers/:customerId/carts/:cartId'
  const set = { 'lineItems.*.pricing.extendedPrice': 4321 }
  await desk.sandbox.control('faults', { method: 'PUT', path, kind: 'rewrite', set, times: 1 })
  const db = beforeTransaction(sana.db, async () => {
    await prepareCart(anneke, { draftId })
  })
  await expect(placeOrder({ ...sana, db }, press)).rejects.toMatchObject({ code: 'reviewOutdated' })
  expect((await getDraft(sana, draftId)).submissionId).toBeNull()
})

/** The database, with something that happens before the first transaction. */
function beforeTransaction(db: Database, happens: () => Promise<void>): Database {
  let isFirst = true
  const transaction: Database['transaction'] = async (...work) => {
    if (isFirst) {
      isFirst = false
      await happens()
    }
    return db.transaction(...work)
  }
  return Object.assign(Object.create(db), { transaction })
}

it('places nothing at a price that the person did not see', async () => {
  const sana = await desk.as('sana')
  const customerId = await desk.addCustomer({ country: 'DE' })
  const { draftId } = await buildDraft(sana, customerId, [BASIC])
  const press = await reviewDraft(sana, draftId)
  const seen = press.totals.map((total) => ({ ...total, amount: '1' }))
  await expect(placeOrder(sana, { ...press, totals: seen })).rejects.toMatchObject({ code: 'reviewOutdated' })
  expect((await getDraft(sana, draftId)).submissionId).toBeNull()
})
