import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Connection, connect, getConnection } from '@/lib/db/client'
import { type Listening, listenToChanges } from '@/lib/db/listen'
import { orderDrafts } from '@/lib/db/schema/orders'
import { people } from '@/lib/db/schema/people'
import { Change } from '@/lib/domain/change'
import { EMPTY_DRAFT } from '@/lib/domain/order-draft'
import { openMailbox } from '@/lib/testing/mailbox'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/open-test-database'

let database: TestDatabase
/** As another process has it: the listener hears it through the database only. */
let other: Connection
let listening: Listening
const heard = openMailbox<Change>()

beforeAll(async () => {
  database = await openTestDatabase()
  other = connect(database.url, { embedded: database.embedded })
  await database.db.insert(people).values({ id: 'sana', name: 'Sana Mori', upn: 'sana@example.com', roles: [] })
  listening = await listenToChanges(await getConnection(), {
    onNotice: (payload) => heard.put(Change.parse(JSON.parse(payload))),
    onGap: (since) => expect.fail(`nothing was lost since ${since.toISOString()}`),
  })
})
afterAll(async () => {
  await listening.close()
  await other.close()
  await database.close()
})

async function storeDraft({ notes = '' } = {}) {
  const id = randomUUID()
  const content = { ...EMPTY_DRAFT, notes }
  await other.db.insert(orderDrafts).values({ id, customerId: randomUUID(), ownerId: 'sana', content })
  return id
}

test('what another connection stored is heard once it is committed, and not before', async () => {
  const [first, second] = [randomUUID(), randomUUID()]
  const draft = { customerId: randomUUID(), ownerId: 'sana', content: EMPTY_DRAFT }
  await other.db
    .transaction(async (tx) => {
      await tx.insert(orderDrafts).values({ id: first, ...draft })
      throw new Error('rolled back')
    })
    .catch(() => undefined)
  await other.db.insert(orderDrafts).values({ id: second, ...draft })
  const change = await heard.take()
  expect(change).toMatchObject({ noun: 'draft', id: second, revision: 1 })
  const [stored] = await other.db.select().from(orderDrafts).where(eq(orderDrafts.id, second))
  expect(change.at).toBe(stored?.changedAt.toISOString())
})

test('what is heard is whole, however large the rows around it are', async () => {
  const id = await storeDraft({ notes: 'x'.repeat(300_000) })
  // As text: no draft that a person wrote is as long.
  const large = { content: sql<string>`${orderDrafts.content}::text` }
  await other.db.select(large).from(orderDrafts).where(eq(orderDrafts.id, id))
  expect(await heard.take()).toMatchObject({ id, revision: 1 })
  await other.db.update(orderDrafts).set({ version: 2 }).where(eq(orderDrafts.id, id)).returning(large)
  expect(await heard.take()).toMatchObject({ id, revision: 2 })
})
