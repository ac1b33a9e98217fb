import { afterAll, beforeAll, expect, test } from 'vitest'
import { getConnection } from '@/lib/db/client'
import { type Listening, listenToChanges } from '@/lib/db/listen'
import { openMailbox } from '@/lib/testing/mailbox'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/open-test-database'

let database: TestDatabase
let listening: Listening
const heard = openMailbox<string>()
const gaps = openMailbox<Date>()

beforeAll(async () => {
  database = await openTestDatabase()
  listening = await listenToChanges(await getConnection(), { onNotice: heard.put, onGap: gaps.put })
})
afterAll(async () => {
  await listening.close()
  await database.close()
})

test('a lost connection is opened again, and says that something may have been missed', async () => {
  const { pool } = await getConnection()
  const before = new Date()
  const listeners = `select pid from pg_stat_activity where datname = current_database() and query like 'LISTEN%'`
  const { rows } = await pool.query(`select pg_terminate_backend(pid) from (${listeners}) as listener`)
  expect(rows).toHaveLength(1)
  expect((await gaps.take()).getTime()).toBeLessThanOrEqual(before.getTime())
  await pool.query(`select pg_notify('order_desk_changes', 'heard again')`)
  expect(await heard.take()).toBe('heard again')
})
