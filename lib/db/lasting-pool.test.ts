import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type CuttableDatabase, openCuttableDatabase } from '@/lib/testing/cuttable-database'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/open-test-database'

/** More often than the pool has connections. */
const OFTEN = 12

let database: TestDatabase
let line: CuttableDatabase
beforeAll(async () => {
  database = await openTestDatabase()
  line = await openCuttableDatabase()
})
afterAll(async () => {
  await line.close()
  await database.close()
})

it('goes on after connections were lost before transactions and in the middle of them', async () => {
  const { db, cut, mend } = line
  const one = sql`select 1 as one`
  for (let times = 0; times < OFTEN; times++) {
    await db.execute(one)
    // A connection that is idle now is dead when `begin` is sent on it.
    cut()
    await expect(db.transaction((tx) => tx.execute(one))).rejects.toThrow()
    mend()
    const losing = db.transaction(async (tx) => {
      await tx.execute(one)
      cut()
      await tx.execute(one)
    })
    await expect(losing).rejects.toThrow()
    mend()
    expect((await db.transaction((tx) => tx.execute(one))).rows).toEqual([{ one: 1 }])
  }
})
