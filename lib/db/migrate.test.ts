import { sql } from 'drizzle-orm'
import { Pool } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { migrateDatabase } from '@/lib/db/migrate'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/open-test-database'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

it('changes nothing in a database that is up to date, even when three start at once', async () => {
  const applied = sql`SELECT count(*)::int AS n FROM drizzle.__drizzle_migrations`
  const before = await database.db.execute(applied)
  await Promise.all([migrateDatabase(), migrateDatabase(), migrateDatabase()])
  expect((await database.db.execute(applied)).rows).toEqual(before.rows)
})

it('names the setting to check when no database answers', async () => {
  const nowhere = new Pool({ connectionString: 'postgresql://postgres@127.0.0.1:9/desk' })
  await expect(migrateDatabase({ pool: nowhere })).rejects.toThrow(
    'The database does not answer (ECONNREFUSED): check DATABASE_URL.',
  )
})
