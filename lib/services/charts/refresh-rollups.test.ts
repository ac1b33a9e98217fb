import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/open-test-database'
import { refreshRollups } from './refresh-rollups'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

it('runs', async () => {
  await refreshRollups(database)
  expect((await database.db.execute(sql`select * from order_rollups`)).rows).toEqual([])
})
