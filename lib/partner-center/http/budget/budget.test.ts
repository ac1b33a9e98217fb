import { describe, expect, test } from 'vitest'
import { PartnerCenterError } from '../errors'
import { createBudget } from './budget'
import type { Priority } from './priority'

const call = { method: 'GET', path: '/v1/customers/c', requestId: 'r', signal: undefined }
const patienceMs = { placing: 5_000, following: 5_000, revisiting: 5_000, refreshing: 5_000, importing: 5_000 }

/** A call that ends when it is told to. */
function pending() {
  let finish = (_error?: unknown) => {}
  const ended = new Promise<void>((resolve, reject) => {
    finish = (error) => (error ? reject(error) : resolve())
  })
  return { exchange: () => ended, finish }
}

function throttled(retryAfterMs: number) {
  const details = { ...call, correlationId: 'c', kind: 'answered', status: 429, outcome: 'refused' } as const
  return new PartnerCenterError({ ...details, retryable: true, retryAfterMs })
}

/** Everything that can go, goes; then nothing moves but time. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('the requests of a tenant', () => {
  test('are never more than allowed in any window', async () => {
    const [limit, windowMs] = [5, 60]
    const budget = createBudget({ limit, windowMs, patienceMs })
    const starts: number[] = []
    const calls = Array.from({ length: 22 }, () =>
      budget.run(call, 'placing', async () => starts.push(performance.now())),
    )
    await Promise.all(calls)
    for (const start of starts) {
      expect(starts.filter((other) => other >= start && other < start + windowMs - 1).length).toBeLessThanOrEqual(limit)
    }
  })

  test('of other resources are not counted', async () => {
    const budget = createBudget({ limit: 1, windowMs: 60_000, patienceMs })
    const reads = ['/v1/products', '/v1/profiles/mpn', '/v1/customersize'].map((path) =>
      budget.run({ ...call, path }, 'refreshing', async () => path),
    )
    expect(await Promise.all(reads)).toHaveLength(3)
    expect(budget.status()).toMatchObject({ spent: 0, limit: 1 })
  })

  test('are half free for people while a mirror is refreshed', async () => {
    const budget = createBudget({ limit: 10, windowMs: 60_000, patienceMs })
    const begun: string[] = []
    const stop = new AbortController()
    const run = (priority: Priority) =>
      budget.run({ ...call, signal: stop.signal }, priority, async () => begun.push(priority))
    const refreshing = Array.from({ length: 9 }, () => run('refreshing').catch(() => 0))
    await Promise.all([run('placing'), run('following')])
    expect(begun.filter((one) => one === 'refreshing')).toHaveLength(5)
    expect(budget.status()).toMatchObject({
      spent: 7,
      waiting: { placing: 0, following: 0, revisiting: 0, refreshing: 4, importing: 0 },
    })
    stop.abort()
    await Promise.all(refreshing)
  })
})

describe('whose turn it is', () => {
  test('placing goes before following, fresh orders before old ones, refreshing last, whoever came first', async () => {
    const budget = createBudget({ limit: 10, windowMs: 40, patienceMs })
    const begun: Priority[] = []
    const run = (priority: Priority) => budget.run(call, priority, async () => void begun.push(priority))
    await Promise.all(Array.from({ length: 10 }, () => run('placing')))
    begun.length = 0
    await Promise.all((['refreshing', 'revisiting', 'following', 'placing'] as const).map(run))
    expect(begun).toEqual(['placing', 'following', 'revisiting', 'refreshing'])
  })

  test('every tenth is the longest waiting one’s: nobody waits for ever', async () => {
    const budget = createBudget({ limit: 2, windowMs: 5, patienceMs })
    const begun: Priority[] = []
    const run = (priority: Priority) => budget.run(call, priority, async () => void begun.push(priority))
    await Promise.all([run('placing'), run('placing')])
    const waiting = [run('refreshing'), ...Array.from({ length: 30 }, () => run('placing'))]
    await Promise.all(waiting)
    expect(begun.slice(2).indexOf('refreshing')).toBe(9)
  })

  test('who no longer wants it leaves the line, with their own reason', async () => {
    const budget = createBudget({ limit: 1, windowMs: 60_000, patienceMs })
    await budget.run(call, 'placing', async () => {})
    const stop = new AbortController()
    const waiting = budget.run({ ...call, signal: stop.signal }, 'placing', async () => 'begun')
    stop.abort(new Error('the page was left'))
    await expect(waiting).rejects.toThrow('the page was left')
    expect(budget.status().waiting.placing).toBe(0)
  })

  test('a person is told after a while that there is no room; nothing was sent', async () => {
    const budget = createBudget({ limit: 1, windowMs: 60_000, patienceMs: { ...patienceMs, placing: 20 } })
    await budget.run(call, 'placing', async () => {})
    const waiting = budget.run(call, 'placing', async () => 'begun')
    await expect(waiting).rejects.toMatchObject({ kind: 'held', category: 'throttling', outcome: 'refused' })
  })
})

describe('a 429', () => {
  test('pauses everybody for as long as Microsoft asks; then one goes first, and the others when it was not refused', async () => {
    const budget = createBudget({ limit: 500, patienceMs })
    const started = performance.now()
    await expect(budget.run(call, 'refreshing', () => Promise.reject(throttled(40)))).rejects.toMatchObject({
      status: 429,
    })
    const probe = pending()
    const begun: string[] = []
    const first = budget.run(call, 'following', () => {
      begun.push(`probe after ${performance.now() - started >= 39 ? 'the pause' : 'no pause'}`)
      return probe.exchange()
    })
    const others = [1, 2].map(() => budget.run(call, 'following', async () => void begun.push('other')))
    while (begun.length === 0) await settled()
    expect(begun).toEqual(['probe after the pause'])
    expect(budget.status().waiting.following).toBe(2)
    probe.finish()
    await Promise.all([first, ...others])
    expect(begun).toHaveLength(3)
  })

  test('lets one placing call try during the pause; when that works, everybody goes on', async () => {
    const budget = createBudget({ limit: 500, patienceMs: { ...patienceMs, following: 120_000 } })
    await budget.run(call, 'refreshing', () => Promise.reject(throttled(60_000))).catch(() => {})
    await expect(budget.run(call, 'refreshing', async () => 'begun')).rejects.toMatchObject({ kind: 'held' })
    const following = budget.run(call, 'following', async () => 'followed')
    const probe = pending()
    const first = budget.run(call, 'placing', probe.exchange)
    const second = budget.run(call, 'placing', async () => 'placed')
    await settled()
    expect(budget.status().waiting).toEqual({ placing: 1, following: 1, revisiting: 0, refreshing: 0, importing: 0 })
    expect(budget.status().pausedForMs).toBeGreaterThan(50_000)
    probe.finish()
    await first
    expect(await Promise.all([second, following])).toEqual(['placed', 'followed'])
    expect(budget.status().pausedForMs).toBe(0)
  })

  test('whose time is over holds nobody up, however long the call takes that goes first', async () => {
    const budget = createBudget({ limit: 500, patienceMs, slowTryMs: 20 })
    await budget.run(call, 'following', () => Promise.reject(throttled(1))).catch(() => {})
    const checkout = pending()
    const first = budget.run(call, 'placing', checkout.exchange)
    expect(await budget.run(call, 'placing', async () => 'placed')).toBe('placed')
    expect(await budget.run(call, 'refreshing', async () => 'read')).toBe('read')
    checkout.finish()
    await first
  })

  test('to that try is believed: the next person is told at once, and when to come back', async () => {
    const budget = createBudget({ limit: 500, patienceMs })
    await budget.run(call, 'following', () => Promise.reject(throttled(60_000))).catch(() => {})
    await budget.run(call, 'placing', () => Promise.reject(throttled(60_000))).catch(() => {})
    let sent = false
    const next = budget.run(call, 'placing', async () => {
      sent = true
    })
    await expect(next).rejects.toMatchObject({ kind: 'held', retryable: true })
    await next.catch((error: PartnerCenterError) => expect(error.retryAfterMs).toBeGreaterThan(50_000))
    expect(sent).toBe(false)
  })
})
