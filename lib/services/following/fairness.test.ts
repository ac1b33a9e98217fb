import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { getConnection } from '@/lib/db/client'
import { orderSubmissions } from '@/lib/db/schema/orders'
import { createQueue, type Queue } from '@/lib/jobs/queue'
import { queueExecutor } from '@/lib/services/queue-executor'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { pressOrder } from '@/lib/testing/press-order'
import { storePending } from '@/lib/testing/store-pending'
import { followSubmission } from './follow-submission'
import { sweepSubmissions } from './sweep-submissions'

const Asked = z.array(z.object({ path: z.string() }))

let desk: Desk
const queues: Queue[] = []
const errors: unknown[] = []

beforeAll(async () => {
  desk = await openDesk()
  await desk.sandbox.control('clock', { provisionAfterMs: 3000 })
})
afterAll(async () => {
  for (const queue of queues) await queue.stop()
  await desk.close()
})

/** A worker process: its own queue on the same database, following as start-workers.ts has it. */
async function startFollowing() {
  const queue = createQueue(queueExecutor(await getConnection()), (error) => errors.push(error))
  queues.push(queue)
  await queue.start()
  const follow = (payload: { submissionId: string }) =>
    followSubmission({ ...desk.system, queue }, { ...payload, onlyWhenDue: true })
  await queue.work('follow-submission', { concurrency: 4, polls: 'now', only: 'first' }, follow)
  await queue.work('follow-submission', { concurrency: 4, batch: 5, polls: 'often', only: 'others' }, follow)
}

describe('two workers before many old orders', () => {
  it('look at each once before any a second time, never both at one, and at a fresh one in between', async () => {
    const { db } = desk.system
    // The embedded database takes a turn for each statement.
    const pending = process.env.DATABASE_URL ? 600 : 150
    const like = await pressOrder(desk, await desk.as('anneke'))
    const { prefix } = await storePending(db, { like: like.submissionId, count: pending, minutesAgo: 300 })
    await sweepSubmissions(desk.system)
    await sweepSubmissions(desk.system)
    await desk.sandbox.control('requests', undefined, 'DELETE')
    await startFollowing()
    await startFollowing()
    const fresh = await pressOrder(desk, await desk.as('anneke'))
    const looks = async () => {
      const { rows } = await db.execute<{ attempts: number; count: number }>(
        sql`select s.attempts - 1 as attempts, count(*)::int as count from order_submissions s
          join orders o on o.submission_id = s.id where o.id like ${`${prefix}-%`} group by 1`,
      )
      return Object.fromEntries(rows.map(({ attempts, count }) => [attempts, count]))
    }
    const settled = async () =>
      (await db.select().from(orderSubmissions).where(eq(orderSubmissions.id, fresh.submissionId)))[0]?.state
    await expect.poll(settled, { timeout: 90_000 }).toBe('settled')
    // The sweep finds 500 at a time; it comes every minute.
    await expect
      .poll(
        async () => {
          await sweepSubmissions(desk.system)
          return looks()
        },
        { timeout: 150_000, interval: 1000 },
      )
      .toEqual({ 1: pending })
    const asked = Asked.parse(await desk.sandbox.control('requests', undefined, 'GET'))
    const aboutOld = asked.map(({ path }) => path).filter((path) => path.includes(`/orders/${prefix}-`))
    const provisioning = aboutOld.filter((path) => path.endsWith('/provisioningstatus'))
    expect(new Set(provisioning).size).toBe(provisioning.length)
    expect(provisioning).toHaveLength(pending)
    expect(errors).toEqual([])
  }, 300_000)
})
