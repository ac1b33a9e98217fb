import { afterAll, beforeAll, expect, it } from 'vitest'
import { getConnection } from '@/lib/db/client'
import { createQueue } from '@/lib/jobs/queue'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/open-test-database'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const WORKER = { concurrency: 1, polls: 'now' } as const

/** A queue whose one job has begun and ends when it is told to. */
async function runningJob() {
  const { pool } = await getConnection()
  const queue = createQueue({ executeSql: (text, values) => pool.query(text, values) }, () => undefined)
  await queue.start()
  const { promise: begun, resolve: begins } = Promise.withResolvers<void>()
  const { promise: work, resolve: finish } = Promise.withResolvers<void>()
  await queue.work('detail-customers', WORKER, () => {
    begins()
    return work
  })
  await queue.send('detail-customers', {})
  await begun
  const states = async () => {
    const { rows } = await pool.query<{ state: string }>(`SELECT state FROM pgboss.job WHERE name = 'detail-customers'`)
    return rows.map(({ state }) => state)
  }
  return { queue, finish, states, pool }
}

it('lets a running job finish, and takes no new one, but can still be sent some', async () => {
  const { queue, finish, states, pool } = await runningJob()
  const resting = queue.rest(60_000)
  finish()
  await resting
  await queue.send('detail-customers', {})
  await queue.stop()
  expect((await states()).sort()).toEqual(['completed', 'created'])
  await pool.query(`DELETE FROM pgboss.job WHERE name = 'detail-customers'`)
})

it('hands back a job that takes too long: whoever is there tries it again', async () => {
  const { queue, finish, states } = await runningJob()
  await queue.rest(10)
  expect(await states()).toEqual(['active'])
  await queue.stop()
  expect(await states()).toEqual(['retry'])
  finish()
})
