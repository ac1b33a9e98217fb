import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { getConnection } from '@/lib/db/client'
import { probeDatabase } from '@/lib/db/probe-database'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/open-test-database'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

it('is content with a database that answers and is up to date', async () => {
  expect(await probeDatabase(10_000)).toBe('ok')
})

it('notices a database that was put back to an older schema', async () => {
  const { db } = database
  const { rows } = await db.execute(sql`
    DELETE FROM drizzle.__drizzle_migrations
    WHERE created_at = (SELECT max(created_at) FROM drizzle.__drizzle_migrations) RETURNING hash, created_at`)
  expect(await probeDatabase(10_000)).toBe('outdated')
  await db.execute(
    sql`INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES (${rows[0]?.hash}, ${rows[0]?.created_at})`,
  )
  expect(await probeDatabase(10_000)).toBe('ok')
})

it('does not wait for a database that is silent', async () => {
  const { pool } = await getConnection()
  const held = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()))
  expect(await probeDatabase(20)).toBe('silent')
  for (const client of held) client.release()
  expect(await probeDatabase(10_000)).toBe('ok')
})
