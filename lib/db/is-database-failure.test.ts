import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isDatabaseFailure } from '@/lib/db/is-database-failure'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/open-test-database'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const thrownBy = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

it.each([
  'postgresql://postgres@127.0.0.1:9/desk',
  'postgresql://postgres@localhost:9/desk',
  'postgresql://postgres@localhost/desk?host=%2Fnowhere',
])('a database that does not answer at %s cannot be used, by a query or a transaction', async (connectionString) => {
  const nowhere = drizzle(new Pool({ connectionString }))
  expect(isDatabaseFailure(await thrownBy(nowhere.execute(sql`SELECT 1`)))).toBe(true)
  expect(isDatabaseFailure(await thrownBy(nowhere.transaction((tx) => tx.execute(sql`SELECT 1`))))).toBe(true)
})

it.each(['53100', '57P01', '08006', '25006', '58030'])('nor can one that answers %s', async (code) => {
  const raise = sql.raw(`DO $$ BEGIN RAISE EXCEPTION 'as told' USING ERRCODE = '${code}'; END $$`)
  expect(isDatabaseFailure(await thrownBy(database.db.execute(raise)))).toBe(true)
})

it('a query that is wrong, a duplicate, a bug and a silent Microsoft are something else', async () => {
  const { db } = database
  expect(isDatabaseFailure(await thrownBy(db.execute(sql`SELECT nonsense`)))).toBe(false)
  const raise = sql.raw(`DO $$ BEGIN RAISE EXCEPTION 'twice' USING ERRCODE = '23505'; END $$`)
  expect(isDatabaseFailure(await thrownBy(db.execute(raise)))).toBe(false)
  expect(isDatabaseFailure(new TypeError('undefined is not a function'))).toBe(false)
  expect(isDatabaseFailure(await thrownBy(fetch('http://127.0.0.1:9/')))).toBe(false)
})
