import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, getDatabase } from '@/lib/db/client'
import { orderDrafts } from '@/lib/db/schema/orders'
import { people } from '@/lib/db/schema/people'
import { FACET_KINDS } from '@/lib/domain/history/facets'
import type { Amount } from '@/lib/domain/money'
import { EMPTY_DRAFT } from '@/lib/domain/order-draft'
import type { SubmissionStatus } from '@/lib/domain/order-submission'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import type { ReviewedCart } from '@/lib/domain/review'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/open-test-database'
import { storeSubmission } from '@/lib/testing/store-submission'
import { countOpenEntries } from './count-open-entries'
import { listEntries } from './list-entries'

let database: TestDatabase
let db: Database
const PEOPLE = ['mori', 'de-vries']
const CUSTOMERS = ['Contoso GmbH', 'Álfheim ehf.', 'コントソ株式会社'].map((name) => ({ id: randomUUID(), name }))
const STATUSES: SubmissionStatus[] = ['placed', 'provisioning', 'active', 'failed', 'needs_you', 'refused']

beforeAll(async () => {
  database = await openTestDatabase()
  db = await getDatabase()
  await db
    .insert(people)
    .values(PEOPLE.map((id) => ({ id, name: id, upn: `${id}@example.com`, roles: ['SalesAgents'] })))
  for (let index = 0; index < 130; index++) await addSubmission(index)
})
afterAll(() => database.close())

/** Deterministic: customers, people, states, currencies and times all take turns; some times are equal on purpose. */
async function addSubmission(index: number) {
  const draftId = randomUUID()
  const customer = CUSTOMERS[index % CUSTOMERS.length] ?? { id: randomUUID(), name: '' }
  const personId = PEOPLE[index % PEOPLE.length] ?? ''
  const status = STATUSES[index % STATUSES.length] ?? 'placed'
  const currency = index % 4 === 0 ? 'JPY' : 'EUR'
  const amount: Amount = currency === 'JPY' ? `${index * 100}` : `${index}.10`
  const createdAt = new Date(Date.UTC(2026, 9, 1 + Math.floor(index / 7), 22, 30))
  await db.insert(orderDrafts).values({ id: draftId, customerId: customer.id, ownerId: personId, content: EMPTY_DRAFT })
  await storeSubmission(db, {
    id: randomUUID(),
    draftId,
    customerId: customer.id,
    customerName: customer.name,
    personId,
    sessionId: 'none',
    route: 'cart',
    state: status === 'refused' ? 'refused' : 'placed',
    status,
    requestId: randomUUID(),
    content: EMPTY_DRAFT,
    cart: { lines: [] as ReviewedCart['lines'] } as ReviewedCart,
    attestation: {} as never,
    totals: [{ currency, amount }],
    value: amount,
    searchText: `${customer.name} po-${index} 100%_sure`.toLowerCase(),
    createdAt,
    placedAt: status === 'refused' ? null : createdAt,
    settledAt: status === 'refused' ? createdAt : null,
  })
}

const list = (filter: Record<string, string> = {}, timeZone = 'UTC') =>
  listEntries({ db }, OrdersFilter.parse(filter), timeZone)

describe('the history of orders', () => {
  it('can be filtered by every word that the database writes', async () => {
    const { rows } = await db.execute<{ kind: string }>(
      sql`select distinct split_part(unnest(facets), ':', 1) as kind from order_entries`,
    )
    expect(rows.length).toBeGreaterThan(3)
    expect(rows.map(({ kind }) => kind).filter((kind) => !FACET_KINDS.some((known) => known === kind))).toEqual([])
  })

  it('leads back to the page one came from', async () => {
    const first = await list()
    const second = await list({ after: first.after ?? '' })
    const back = await list({ before: second.before ?? '' })
    expect(back.rows.map((row) => row.id)).toEqual(first.rows.map((row) => row.id))
    expect(back.before).toBeNull()
  })

  it('finds by words, by reference and never by a wildcard', async () => {
    expect((await list({ q: 'po-77 contoso' })).total.count + (await list({ q: 'po-77 コントソ' })).total.count).toBe(1)
    const [row] = (await list({ q: 'po-42' })).rows
    expect((await list({ q: row?.reference.toLowerCase() ?? '' })).rows.map((one) => one.id)).toEqual([row?.id])
    expect((await list({ q: '10' })).total.count).toBe((await list()).total.count)
    expect((await list({ q: '%' })).total.count).toBe((await list()).total.count)
    expect((await list({ q: '1%%_su' })).total.count).toBe(0)
    expect((await list({ q: '100%' })).total.count).toBe((await list()).total.count)
    expect((await list({ q: 'ソ' })).total.count).toBe((await list({ q: 'コントソ' })).total.count)
    expect((await list({ q: 'po_42' })).total.count).toBe(0)
  })

  it("counts a day in the person's time zone", async () => {
    const utc = await list({ from: '2026-10-02', to: '2026-10-02' }, 'UTC')
    const tokyo = await list({ from: '2026-10-03', to: '2026-10-03' }, 'Asia/Tokyo')
    expect(utc.total.count).toBe(7)
    expect(tokyo.rows.map((row) => row.id)).toEqual(utc.rows.map((row) => row.id))
  })

  it('adds up per currency, without what was refused', async () => {
    const { rows, totals } = await list({ from: '2026-10-01', to: '2026-10-01' })
    const euros = rows.filter((row) => row.status !== 'refused').flatMap((row) => row.totals)
    expect(totals?.map((total) => total.currency).sort()).toEqual([...new Set(euros.map((one) => one.currency))].sort())
    expect(totals?.find((total) => total.currency === 'EUR')?.amount).toBe('12.4')
  })

  it('shows the first page for a cursor nobody made', async () => {
    const first = (await list()).rows.map((row) => row.id)
    for (const after of ['x', 'W10', Buffer.from('["a","b"]').toString('base64url')]) {
      expect((await list({ after })).rows.map((row) => row.id)).toEqual(first)
    }
  })

  it('shows the first page for the cursor of another sort', async () => {
    const byCustomer = await list({ sort: 'customer' })
    for (const sort of ['-placed', '-value']) {
      const first = (await list({ sort })).rows.map((row) => row.id)
      expect((await list({ sort, after: byCustomer.after ?? '' })).rows.map((row) => row.id)).toEqual(first)
    }
  })

  it('counts what is open', async () => {
    expect(await countOpenEntries({ db })).toEqual({
      needsYou: (await list({ status: 'outcome_unknown,needs_you,partly_placed,failed' })).total,
      underWay: (await list({ status: 'placing,placed,provisioning,late' })).total,
    })
  })
})
