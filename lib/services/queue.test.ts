import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { getConnection } from '@/lib/db/client'
import { createQueue, type Queue } from '@/lib/jobs/queue'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/open-test-database'
import { queueExecutor } from './queue-executor'

let database: TestDatabase
const errors: unknown[] = []
const queues: Queue[] = []

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(async () => {
  await database.close()
})

/** The queue as a process of its own has it. */
async function open(): Promise<Queue> {
  const queue = createQueue(queueExecutor(await getConnection()), (error) => errors.push(error))
  queues.push(queue)
  await queue.start()
  return queue
}

beforeEach(async () => {
  for (const queue of queues.splice(0)) await queue.stop()
  errors.length = 0
  const { rows } = await database.db.execute(sql`select to_regclass('pgboss.job') as jobs`)
  if (rows[0]?.jobs) await database.db.execute(sql`delete from pgboss.job`)
  return async () => {
    for (const queue of queues.splice(0)) await queue.stop()
  }
})

const ids = (count: number): string[] => Array.from({ length: count }, () => randomUUID())
const waiting = async (submissionId: string) =>
  (
    await database.db.execute<{ priority: number; in: number }>(
      sql`select priority, extract(epoch from start_after - now())::float as in from pgboss.job
        where state = 'created' and data->>'submissionId' = ${submissionId}`,
    )
  ).rows

describe('a job', () => {
  it('is queued once; sent again it is moved to the new time', async () => {
    const queue = await open()
    const [submissionId = ''] = ids(1)
    await queue.send('follow-submission', { submissionId }, { startAfterSeconds: 600 })
    await queue.send('follow-submission', { submissionId }, { startAfterSeconds: 30, first: true })
    const jobs = await waiting(submissionId)
    expect(jobs).toHaveLength(1)
    expect(jobs[0]).toMatchObject({ priority: 1 })
    expect(jobs[0]?.in).toBeLessThan(31)
    await queue.sendMissing('follow-submission', [{ submissionId }])
    expect((await waiting(submissionId))[0]?.in).toBeGreaterThan(20)
  })

  it('whose payload does not fit is not sent', async () => {
    const queue = await open()
    await expect(queue.send('follow-submission', { submissionId: 'x' })).rejects.toThrow()
    await expect(queue.sendMissing('follow-submission', [{ submissionId: 'x' }])).rejects.toThrow()
  })

  it('that fails is told and tried again, and takes none of its batch with it', async () => {
    const queue = await open()
    const [good = '', bad = ''] = ids(2)
    await queue.sendMissing('follow-submission', [{ submissionId: good }, { submissionId: bad }])
    const done: string[] = []
    await queue.work('follow-submission', { concurrency: 1, batch: 5, polls: 'now' }, async ({ submissionId }) => {
      if (submissionId === bad && !done.includes(bad)) {
        done.push(bad)
        throw new Error('not yet')
      }
      done.push(submissionId)
    })
    await expect.poll(() => [...done].sort(), { timeout: 15_000 }).toEqual([good, bad, bad].sort())
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatchObject({ message: expect.stringContaining('follow-submission'), cause: expect.any(Error) })
  })
})

describe('whose turn it is', () => {
  it('what is fresh has workers of its own, and old jobs take turns by when they were sent', async () => {
    const queue = await open()
    const old = ids(30)
    for (const submissionId of old) await queue.send('follow-submission', { submissionId })
    const fresh = ids(3)
    for (const submissionId of fresh) await queue.send('follow-submission', { submissionId }, { first: true })
    const [first, others]: string[][] = [[], []]
    const only = (which: 'first' | 'others', seen: string[] = []) =>
      queue.work('follow-submission', { concurrency: 1, batch: 4, polls: 'now', only: which }, async (payload) => {
        seen.push(payload.submissionId)
      })
    await only('others', others)
    await expect.poll(() => others?.length, { timeout: 15_000 }).toBe(30)
    expect(first).toEqual([])
    // A batch runs side by side; between batches the order is that of sending.
    for (const [index, id] of (others ?? []).entries()) expect(Math.abs(old.indexOf(id) - index)).toBeLessThan(4)
    await only('first', first)
    await expect.poll(() => first?.length, { timeout: 15_000 }).toBe(3)
  })

  it('one that is stuck in a process that died keeps no other waiting', async () => {
    const dying = await open()
    const [stuck = '', other = ''] = ids(2)
    let isStuck = false
    await dying.send('follow-submission', { submissionId: stuck })
    await dying.work('follow-submission', { concurrency: 1, polls: 'now' }, async () => {
      isStuck = true
      await new Promise(() => undefined)
    })
    await expect.poll(() => isStuck, { timeout: 5_000 }).toBe(true)
    const living = await open()
    await living.send('follow-submission', { submissionId: stuck })
    await living.send('follow-submission', { submissionId: other })
    const seen: string[] = []
    await living.work('follow-submission', { concurrency: 1, polls: 'now' }, async ({ submissionId }) => {
      seen.push(submissionId)
    })
    await expect.poll(() => seen.sort(), { timeout: 10_000 }).toEqual([stuck, other].sort())
  })
})

describe('an end', () => {
  it('lets what runs finish, takes nothing more, and can still send', async () => {
    const queue = await open()
    const [running = '', later = ''] = ids(2)
    let finish = () => {}
    const seen: string[] = []
    await queue.send('follow-submission', { submissionId: running })
    await queue.work('follow-submission', { concurrency: 1, polls: 'now' }, async ({ submissionId }) => {
      seen.push(submissionId)
      await new Promise<void>((resolve) => {
        finish = resolve
      })
    })
    await expect.poll(() => seen, { timeout: 5_000 }).toEqual([running])
    let isRested = false
    const resting = queue.rest(60_000).then(() => {
      isRested = true
    })
    await queue.send('follow-submission', { submissionId: later })
    expect(isRested).toBe(false)
    finish()
    await resting
    expect(seen).toEqual([running])
    expect(await waiting(later)).toHaveLength(1)
  })
})
