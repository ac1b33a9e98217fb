import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, getDatabase } from '@/lib/db/client'
import { customers } from '@/lib/db/schema/customers'
import { partnerSubscriptions } from '@/lib/db/schema/history'
import { orderDrafts } from '@/lib/db/schema/orders'
import { people } from '@/lib/db/schema/people'
import { USUAL_HOME } from '@/lib/domain/home'
import { EMPTY_DRAFT } from '@/lib/domain/order-draft'
import type { SubmissionStatus } from '@/lib/domain/order-submission'
import type { ReviewedCart } from '@/lib/domain/review'
import { listClosing } from '@/lib/services/closing/list-closing'
import { readPreference } from '@/lib/services/preferences/read-preference'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/open-test-database'
import { storeSubmission } from '@/lib/testing/store-submission'
import { hasWork } from './has-work'
import { listClosingGroup } from './list-closing-group'
import { listDraftGroup } from './list-draft-group'
import { countUpTo, listOrderGroup } from './list-order-group'
import { SaveHome, saveHome } from './save-home'

let database: TestDatabase
let db: Database
const CUSTOMER = { id: randomUUID(), companyName: 'Contoso GmbH', domain: 'contoso.example' }
const actor = { personId: 'mori', name: '', upn: '', roles: [], signInMethods: [], sessionId: '' }
const hours = (count: number) => new Date(Date.now() + count * 3_600_000)

beforeAll(async () => {
  database = await openTestDatabase()
  db = await getDatabase()
  const person = (id: string) => ({ id, name: id, upn: `${id}@example.com`, roles: ['SalesAgents'] })
  await db.insert(people).values(['mori', 'de-vries'].map(person))
  await db.insert(customers).values({ ...CUSTOMER, relationshipToPartner: 'reseller' })
})
afterAll(() => database.close())

async function addDraft(handedById?: string) {
  const [draft] = await db
    .insert(orderDrafts)
    .values({ id: randomUUID(), customerId: CUSTOMER.id, ownerId: 'mori', content: EMPTY_DRAFT, handedById })
    .returning({ id: orderDrafts.id })
  return draft?.id ?? ''
}

async function addOrder(status: SubmissionStatus, personId: string) {
  await storeSubmission(db, {
    ...{ id: randomUUID(), draftId: await addDraft(), customerId: CUSTOMER.id, customerName: CUSTOMER.companyName },
    ...{ personId, sessionId: 'none', route: 'cart', state: 'placed', status, requestId: randomUUID() },
    content: EMPTY_DRAFT,
    cart: { lines: [] as ReviewedCart['lines'] } as ReviewedCart,
    attestation: {} as never,
    ...{ totals: [], searchText: 'contoso gmbh', placedAt: new Date() },
  })
}

type Windows = Partial<Pick<typeof partnerSubscriptions.$inferInsert, 'cancellationAllowedUntilDate' | 'refundable'>>
async function addSubscription(id: string, windows: Windows, status = 'active') {
  await db.insert(partnerSubscriptions).values({
    ...{ customerId: CUSTOMER.id, id, offerName: `Plan ${id}`, friendlyName: '', quantity: 25, status },
    ...{ termDuration: 'P1Y', billingCycle: 'monthly' },
    ...windows,
  })
}

test('shows the newest five of a group with their count, which goes no further than it has to', async () => {
  expect(await hasWork({ db })).toBe(false)
  for (let count = 0; count < 7; count++) await addOrder('late', count % 2 ? 'mori' : 'de-vries')
  expect(await hasWork({ db })).toBe(true)
  const late = await listOrderGroup({ db }, { status: ['late'] }, 'UTC')
  expect([late.rows.length, late.total]).toEqual([5, 7])
  const mine = await listOrderGroup({ db }, { person: ['mori'] }, 'UTC')
  expect(new Set(mine.rows.map(({ personName }) => personName))).toEqual(new Set(['mori']))
  expect(await countUpTo(db, undefined, 4)).toBe(4)
})

test('keeps drafts that were handed over apart from those that one began', async () => {
  const before = await listDraftGroup({ db, actor }, 'begun')
  const handed = await addDraft('de-vries')
  const group = await listDraftGroup({ db, actor }, 'handed')
  expect([group.total, group.rows.map(({ id, handedByName }) => [id, handedByName])]).toEqual([
    1,
    [[handed, 'de-vries']],
  ])
  expect((await listDraftGroup({ db, actor }, 'begun')).total).toBe(before.total)
})

test('shows windows of all customers that are open, the first to close at the top, as the subscriptions change', async () => {
  const seats = (quantity: number, until: Date) => ({ quantity, until: until.toISOString() })
  await addSubscription('later', { cancellationAllowedUntilDate: hours(50) })
  await addSubscription('closed', { cancellationAllowedUntilDate: hours(-1), refundable: [seats(3, hours(-1))] })
  await addSubscription('gone', { cancellationAllowedUntilDate: hours(9) }, 'deleted')
  const both = hours(20)
  await addSubscription('both', {
    cancellationAllowedUntilDate: both,
    refundable: [seats(5, both), seats(2, hours(3))],
  })
  const { rows, total } = await listClosingGroup({ db })
  expect(rows.map((row) => [row.subscriptionId, row.mayCancel, row.seats])).toEqual([
    ['both', false, 2],
    ['both', true, 5],
    ['later', true, 0],
  ])
  expect([total, rows[0]?.customer.name, rows[0]?.title]).toEqual([3, 'Contoso GmbH', 'Plan both'])

  const first = await listClosing({ db }, { limit: 2 })
  const second = await listClosing({ db }, { limit: 2, after: first.after ?? '' })
  expect([...first.rows, ...second.rows]).toEqual(rows)
  expect([second.after, (await listClosing({ db }, { limit: 1, after: 'x' })).rows]).toEqual([null, rows.slice(0, 1)])

  await db.update(partnerSubscriptions).set({ refundable: [] }).where(eq(partnerSubscriptions.id, 'both'))
  await db.delete(partnerSubscriptions).where(eq(partnerSubscriptions.id, 'later'))
  expect((await listClosing({ db }, { limit: 9 })).rows.map((row) => row.seats)).toEqual([0])
})

test('keeps the groups as the person chose them; one that is new stands at the end', async () => {
  const chosen = SaveHome.parse({
    groups: [
      { name: 'latest', shown: true },
      { name: 'late', shown: false },
    ],
  })
  await saveHome({ db, actor }, chosen)
  await saveHome({ db, actor }, { latest: 'everyone' })
  const kept = await readPreference({ db, actor }, 'home')
  expect(kept.groups.slice(0, 3)).toEqual([
    { name: 'latest', shown: true },
    { name: 'late', shown: false },
    { name: 'needsYou', shown: true },
  ])
  expect([kept.groups.length, kept.latest]).toEqual([USUAL_HOME.groups.length, 'everyone'])
  expect(await readPreference({ db, actor: { ...actor, personId: 'de-vries' } }, 'home')).toEqual(USUAL_HOME)
})
