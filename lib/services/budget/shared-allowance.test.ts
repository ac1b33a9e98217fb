import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Connection, connect } from '@/lib/db/client'
import { createBudget } from '@/lib/partner-center/http/budget/budget'
import type { Priority } from '@/lib/partner-center/http/budget/priority'
import { PartnerCenterError } from '@/lib/partner-center/http/errors'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/open-test-database'
import { getBudgetStatus } from './get-budget-status'
import { openBudget } from './open-budget'
import { sharedAllowance } from './shared-allowance'
import { takePermits } from './take-permits'

const call = { method: 'GET', path: '/v1/customers/c', requestId: 'r', signal: undefined }
const patienceMs = { placing: 15_000, following: 15_000, revisiting: 15_000, refreshing: 15_000, importing: 15_000 }

let database: TestDatabase
const connections: Connection[] = []

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(async () => {
  for (const connection of connections) await connection.close()
  await database.close()
})

/** A budget as a process of its own has it: with its own connections, on the one database. */
function processOf(tenant: string, limit: number, patience = patienceMs, windowSeconds = 1) {
  const connection = connect(database.url, { embedded: database.embedded })
  connections.push(connection)
  const allowance = sharedAllowance(connection.db, { tenant, limit, windowSeconds })
  const budget = createBudget({ limit, windowMs: windowSeconds * 1000, patienceMs: patience, allowance })
  return {
    budget,
    connection,
    run: (priority: Priority, exchange: () => Promise<unknown> = async () => 'done') =>
      budget.run(call, priority, exchange),
  }
}

function throttled(retryAfterMs: number) {
  const details = { ...call, correlationId: 'c', kind: 'answered', status: 429, outcome: 'refused' } as const
  return new PartnerCenterError({ ...details, retryable: true, retryAfterMs })
}

describe('whoever watches', () => {
  it('sees what is spent, the pause, and who waits', async () => {
    const { db } = database
    const budget = openBudget(db)
    await budget.run(call, 'placing', async () => {})
    const before = await getBudgetStatus()
    expect(before).toMatchObject({ pausedUntil: null, waiting: { placing: 0, revisiting: 0 } })
    expect(before.spent).toBeGreaterThanOrEqual(1)
    await budget.run(call, 'following', () => Promise.reject(throttled(60_000))).catch(() => {})
    const { pausedUntil } = await getBudgetStatus()
    expect(Date.parse(pausedUntil ?? '') - Date.now()).toBeGreaterThan(50_000)
  })
})

describe('the requests of a tenant that several processes share', () => {
  it('are never more than allowed in any window, by all of them together', async () => {
    const [tenant, limit] = [randomUUID(), 40]
    const processes = [1, 2, 3].map(() => processOf(tenant, limit))
    const starts: number[] = []
    const calls = Array.from({ length: 90 }, (_, index) =>
      processes[index % 3]?.run(index % 2 ? 'placing' : 'following', async () => void starts.push(performance.now())),
    )
    await Promise.all(calls)
    expect(starts).toHaveLength(90)
    for (const start of starts)
      expect(starts.filter((other) => other >= start && other < start + 1000).length).toBeLessThanOrEqual(limit)
  })

  it('are kept in part for placing while following wants them all', async () => {
    const tenant = randomUUID()
    const [a, b] = [processOf(tenant, 20, patienceMs, 60), processOf(tenant, 20, { ...patienceMs, following: 500 }, 60)]
    const following = Array.from({ length: 40 }, () => b.run('following').catch(() => 'held'))
    await Promise.all([a.run('placing'), b.run('placing')])
    const ended = await Promise.all(following)
    expect(ended.filter((one) => one === 'done').length).toBeLessThanOrEqual(18)
    expect(await a.run('placing')).toBe('done')
  })

  it('are taken from as many at once as ask, and none is given twice', async () => {
    const tenancy = { tenant: randomUUID(), limit: 50, windowSeconds: 60 }
    const { connection } = processOf(tenancy.tenant, 50)
    const takers = Array.from({ length: 20 }, () => takePermits(connection.db, tenancy, { wanted: 7, share: 1 }))
    const granted = (await Promise.all(takers)).map((grant) => grant.granted)
    expect(granted.reduce((sum, one) => sum + one, 0)).toBe(50)
    const next = await takePermits(connection.db, tenancy, { wanted: 1, share: 1 })
    expect(next).toMatchObject({ granted: 0, spent: 50 })
    expect(next.againInMs).toBeGreaterThan(30_000)
  })

  it('pause in every process when one of them is told to wait', async () => {
    const tenant = randomUUID()
    const [a, b] = [processOf(tenant, 500), processOf(tenant, 500, { ...patienceMs, following: 300 })]
    await expect(a.run('following', () => Promise.reject(throttled(60_000)))).rejects.toMatchObject({ status: 429 })
    const paused = sql`select 1 from request_pauses where tenant = ${tenant} and until > now() + interval '50 seconds'`
    await expect.poll(async () => (await database.db.execute(paused)).rows.length).toBe(1)
    let sent = false
    const held = b.run('following', async () => {
      sent = true
    })
    await expect(held).rejects.toMatchObject({ kind: 'held' })
    await held.catch((error: PartnerCenterError) => expect(error.retryAfterMs).toBeGreaterThan(50_000))
    expect(sent).toBe(false)
  })

  it('go on in every process that starts after an order went through', async () => {
    const tenant = randomUUID()
    const a = processOf(tenant, 500)
    await a.run('following', () => Promise.reject(throttled(60_000))).catch(() => {})
    const pauses = async () =>
      (await database.db.execute(sql`select 1 from request_pauses where tenant = ${tenant}`)).rows
    await expect.poll(pauses).toHaveLength(1)
    await a.run('placing')
    await expect.poll(pauses).toHaveLength(0)
    expect(await processOf(tenant, 500).run('following')).toBe('done')
  })

  it('stay unsent while the database is away: what cannot be counted or written down is not asked', async () => {
    const a = processOf(randomUUID(), 500)
    connections.splice(connections.indexOf(a.connection), 1)
    await a.connection.close()
    let sent = 0
    for (const priority of ['placing', 'following', 'refreshing'] as const) {
      const asked = a.run(priority, async () => {
        sent += 1
      })
      await expect(asked).rejects.toMatchObject({ kind: 'held', outcome: 'refused' })
    }
    expect(sent).toBe(0)
  })
})
