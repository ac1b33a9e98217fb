import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NO_OPTIONS } from '@/lib/domain/line-options'
import { EMPTY_DRAFT } from '@/lib/domain/order-draft'
import type { ActorContext } from '@/lib/services/context'
import { searchCustomers } from '@/lib/services/customers/search-customers'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { beginOrder } from './begin-order'
import { countDrafts } from './count-drafts'
import { discardDraft } from './discard-draft'
import { listDrafts } from './list-drafts'
import { restoreDraft } from './restore-draft'
import { saveDraft } from './save-draft'

let desk: Desk
let sana: ActorContext
let anneke: ActorContext
const line = {
  key: 'a',
  productId: 'CFQ7TTC0LH16',
  productTitle: 'Microsoft 365 Business Basic',
  skuId: '0001',
  skuTitle: 'Business Basic',
  choice: null,
  quantity: 5,
  minimumQuantity: 1,
  maximumQuantity: 300,
  friendlyName: '',
  attestationType: null,
  attestationAccepted: false,
  provisioningVariables: [],
  minimumCommitment: null,
  options: NO_OPTIONS,
}

beforeAll(async () => {
  desk = await openDesk()
  ;[sana, anneke] = [await desk.as('sana'), await desk.as('anneke')]
})
afterAll(() => desk.close())

/** A draft of Sana's with one line in it. */
async function begun(customerId: string): Promise<string> {
  const beginning = await beginOrder(sana, { customerId, anew: true })
  if (beginning.kind !== 'begun') throw new Error('Nothing was begun')
  const { draftId } = beginning
  await saveDraft(sana, { draftId, version: 1, content: { ...EMPTY_DRAFT, lines: [line] } })
  return draftId
}

describe('beginning an order', () => {
  it('makes a draft, and puts the customer on top of the recent ones', async () => {
    const customerId = await desk.addCustomer()
    expect(await beginOrder(sana, { customerId, anew: false })).toMatchObject({ kind: 'begun' })
    const [first] = await searchCustomers(sana, { query: '', limit: 1 })
    expect(first).toMatchObject({ id: customerId, recent: true })
  })

  it('takes up the draft nothing was put into yet, instead of leaving a trail of empty ones', async () => {
    const customerId = await desk.addCustomer()
    const first = await beginOrder(sana, { customerId, anew: false })
    expect(await beginOrder(sana, { customerId, anew: false })).toEqual(first)
    expect(await beginOrder(sana, { customerId, anew: true })).toEqual(first)
    expect(await beginOrder(anneke, { customerId, anew: false })).not.toEqual(first)
  })

  it('shows what a colleague has begun for the same customer, and begins another one only when asked', async () => {
    const customerId = await desk.addCustomer()
    const draftId = await begun(customerId)
    await begun(await desk.addCustomer())
    expect(await beginOrder(anneke, { customerId, anew: false })).toMatchObject({
      kind: 'openDrafts',
      drafts: [{ id: draftId, isMine: false, lineCount: 1, firstTitle: 'Business Basic' }],
    })
    const another = await beginOrder(anneke, { customerId, anew: true })
    expect(another).toMatchObject({ kind: 'begun' })
    expect(another).not.toMatchObject({ draftId })
  })

  it('is refused to who may not order', async () => {
    const customerId = await desk.addCustomer()
    const tomas = await desk.as('tomas')
    await expect(beginOrder(tomas, { customerId, anew: false })).rejects.toMatchObject({ code: 'notAllowedToOrder' })
  })

  it('is refused for a customer nobody knows', async () => {
    const customerId = 'd0c50000-0000-4000-8000-0000000000ff'
    await expect(beginOrder(sana, { customerId, anew: false })).rejects.toMatchObject({ code: 'customerNotFound' })
  })
})

describe('a discarded draft', () => {
  it('leaves lists and counts, and comes back as it was when that is undone', async () => {
    const customerId = await desk.addCustomer()
    const draftId = await begun(customerId)
    const before = { rows: await listDrafts(sana, { customerId }), counts: await countDrafts(sana) }
    await discardDraft(sana, { draftId })
    expect(await listDrafts(sana, { customerId })).toEqual([])
    expect(await countDrafts(sana)).toMatchObject({
      mine: before.counts.mine - 1,
      everyone: before.counts.everyone - 1,
    })
    await restoreDraft(sana, { draftId })
    expect({ rows: await listDrafts(sana, { customerId }), counts: await countDrafts(sana) }).toEqual(before)
    await expect(restoreDraft(sana, { draftId })).rejects.toMatchObject({ code: 'notFound' })
  })
})
