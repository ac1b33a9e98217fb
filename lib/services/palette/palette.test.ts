import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { visits } from '@/lib/db/schema/visits'
import { EMPTY_DRAFT } from '@/lib/domain/order-draft'
import type { VisitNoun } from '@/lib/domain/palette'
import type { ReviewedCart } from '@/lib/domain/review'
import type { ActorContext } from '@/lib/services/context'
import { rememberCustomer } from '@/lib/services/customers/remember-customer'
import { createDraft } from '@/lib/services/drafts/create-draft'
import { discardDraft } from '@/lib/services/drafts/discard-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { storeSubmission } from '@/lib/testing/store-submission'
import { noteVisit } from './note-visit'
import { searchPalette } from './search-palette'

let desk: Desk
let sana: ActorContext
let customerId: string
let draftId: string
let orderId: string
beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
  customerId = await desk.addCustomer({ companyName: 'Quintessa Optik GmbH', domain: 'quintessa.example' })
  draftId = (await createDraft(sana, { customerId })).draftId
  orderId = await order()
})
afterAll(() => desk.close())

async function order(): Promise<string> {
  const id = randomUUID()
  await storeSubmission(desk.system.db, {
    id,
    draftId: (await createDraft(sana, { customerId })).draftId,
    customerId,
    customerName: 'Quintessa Optik GmbH',
    personId: sana.actor.personId,
    sessionId: 'none',
    route: 'cart',
    state: 'placed',
    status: 'active',
    requestId: randomUUID(),
    content: EMPTY_DRAFT,
    cart: { lines: [] as ReviewedCart['lines'] } as ReviewedCart,
    attestation: {} as never,
    totals: [],
    searchText: 'quintessa optik gmbh po-4711-x',
    placedAt: new Date(),
  })
  return id
}

/** A moment after everything before it: times are kept in milliseconds. */
async function visit(context: ActorContext, noun: VisitNoun, id: string) {
  for (const before = Date.now(); Date.now() === before; );
  await noteVisit(context, { noun, id })
}

const find = async (query: string, context = sana) => searchPalette(context, { query })

test('finds a customer, their order and their draft by the name', async () => {
  const hits = await find('quintessa')
  expect(hits.filter(({ kind }) => kind === 'customer')).toEqual([
    expect.objectContaining({ id: customerId, domain: 'quintessa.example', unfit: null }),
  ])
  expect(hits).toContainEqual(expect.objectContaining({ kind: 'order', id: orderId, status: 'active' }))
  expect(hits).toContainEqual(expect.objectContaining({ kind: 'draft', id: draftId, customerId, ownerName: null }))
})

test('finds an order by its PO number, its reference, and the number in it', async () => {
  const [byPo] = await find('po-4711-x')
  expect(byPo).toMatchObject({ kind: 'order', id: orderId })
  const reference = byPo?.kind === 'order' ? byPo.reference : ''
  for (const query of [reference, reference.toLowerCase(), reference.replace('OD-', '')]) {
    expect((await find(query))[0], query).toMatchObject({ kind: 'order', id: orderId })
  }
})

test('shows first what the person opened last, and nobody else what they did not open', async () => {
  const [anneke, other] = [await desk.as('anneke'), await order()]
  await rememberCustomer(anneke, customerId)
  for (const id of [other, orderId, other]) await visit(anneke, 'order', id)
  await visit(anneke, 'draft', draftId)
  expect((await find('', anneke)).map(({ id }) => id)).toEqual([draftId, other, orderId, customerId])
  expect((await find('', await desk.as('tomas'))).map(({ id }) => id)).toEqual([])
  await discardDraft(sana, { draftId })
  expect((await find('', anneke)).map(({ id }) => id)).toEqual([other, orderId, customerId])
})

test('remembers no more than the last few of each person', async () => {
  const tomas = await desk.as('tomas')
  for (let number = 0; number < 33; number++) await noteVisit(tomas, { noun: 'order', id: randomUUID() })
  expect(await desk.system.db.$count(visits)).toBeLessThanOrEqual(30 + 3)
})
