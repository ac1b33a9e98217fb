import { Client } from 'pg'
import { openClerk } from './support/clerk.ts'
import { expect, test } from './support/desk-test.ts'
import { customerNamed, readiness, toMake, withFleet } from './support/fleet.ts'
import { ordersOf, placingsFor } from './support/wire.ts'

/** Several programs start one after another, on a machine that does other things too. */
test.setTimeout(240_000)

test('three processes start at once on an empty Postgres: its tables are made once, and each answers for its role', async () => {
  await withFleet({ roles: ['web', 'worker', 'all'], postgres: true }, async ({ berths, postgres }) => {
    await Promise.all(berths.map((berth) => berth.start()))
    const workers = await Promise.all(berths.map(async (berth) => (await readiness(berth)).body))
    expect(workers).toEqual(
      ['elsewhere', 'running', 'running'].map((where) => ({
        status: 'ready',
        checks: { process: 'running', database: 'ok', workers: where },
      })),
    )
    const client = new Client({ connectionString: postgres?.url })
    await client.connect()
    const { rows } = await client.query(
      'SELECT count(*) = count(DISTINCT hash) AS once FROM drizzle.__drizzle_migrations',
    )
    await client.end()
    expect(rows).toEqual([{ once: true }])

    const [web, worker] = berths
    expect((await fetch(`${web?.url}/sign-in`)).status).toBe(200)
    const refused = await fetch(`${worker?.url}/sign-in`)
    expect([refused.status, await refused.text()]).toEqual([404, 'This process works on jobs and shows no pages.\n'])
    const live = await fetch(`${worker?.url}/api/health/live`)
    expect([live.status, live.headers.get('cache-control')]).toEqual([200, 'no-store'])
  })
})

test('an order placed at a web process is followed by a worker process', async () => {
  const customer = customerNamed(1)
  const options = { roles: ['web', 'worker'] as ('web' | 'worker')[], postgres: true, customers: [toMake(customer)] }
  await withFleet(options, async ({ berths, sandbox }) => {
    const [web, worker] = berths
    if (!web || !worker) throw new Error('two processes are needed')
    await Promise.all([web.start(), worker.start()])
    const clerk = openClerk(() => web.url)
    await expect.poll(() => clerk.isMirrored(), { timeout: 60_000 }).toBe(true)
    const button = await clerk.prepareOrder(customer.id, 5)
    const placed = await button.press()
    if (!placed.ok) throw new Error(placed.code)
    const isSettled = async () => (await clerk.readSubmission(placed.data.submissionId)).settledAt !== null
    await expect.poll(isSettled, { timeout: 60_000 }).toBe(true)
    expect(await ordersOf(sandbox, customer)).toHaveLength(1)
    expect(worker.log()).toContain(`/v1/customers/${customer.id}/orders/`)
    expect(web.log()).not.toContain(`/v1/customers/${customer.id}/orders/`)
  })
})

test('a rolling restart while people press: every press is answered, nothing is ordered twice, nothing is lost', async () => {
  const customers = Array.from({ length: 24 }, (_, index) => customerNamed(index + 1))
  const roles: ('web' | 'worker')[] = ['web', 'web', 'worker']
  const options = { roles, postgres: true, customers: customers.map(toMake), graceMs: 1500 }
  await withFleet(options, async ({ berths, sandbox }) => {
    const apps = new Map(await Promise.all(berths.map(async (berth) => [berth, await berth.start()] as const)))
    const webs = berths.slice(0, 2)
    // As a balancer does: it looks often, and sends requests to whoever was ready at the last look.
    let ready = webs
    let turn = 0
    const looking = setInterval(async () => {
      const looks = await Promise.all(webs.map(readiness))
      ready = webs.filter((_, index) => looks[index]?.status === 200)
    }, 200)
    const clerk = openClerk(() => {
      turn += 1
      return ready[turn % ready.length]?.url ?? ''
    })
    await expect.poll(() => clerk.isMirrored(), { timeout: 60_000 }).toBe(true)
    const buttons = []
    for (const customer of customers) buttons.push(await clerk.prepareOrder(customer.id, 3))

    const restart = async () => {
      for (const berth of berths) {
        const app = apps.get(berth)
        process.kill(app?.program.pid ?? 0, 'SIGTERM')
        const seen = new Set<number>()
        let ended = ''
        void app?.program.ended.then((sentence) => {
          ended = sentence
        })
        await expect
          .poll(
            async () => {
              if (!ended) seen.add((await readiness(berth)).status)
              return ended
            },
            { timeout: 90_000, intervals: [50] },
          )
          .toContain('exit code 0')
        expect([...seen].at(-1), 'readiness before the end').toBe(503)
        await berth.start()
      }
    }
    const restarting = restart()
    const replies = []
    // Twice, as impatient people do; the second press may come to another process.
    for (const button of buttons) replies.push(...(await Promise.all([button.press(), button.press()])))
    await restarting
    clearInterval(looking)
    expect(replies.filter(({ ok }) => !ok)).toEqual([])
    const ids = new Set(replies.map((reply) => (reply.ok ? reply.data.submissionId : '')))
    expect(ids.size).toBe(customers.length)
    for (const customer of customers) {
      expect(await placingsFor(sandbox, customer), 'calls that order something').toHaveLength(1)
      expect(await ordersOf(sandbox, customer)).toHaveLength(1)
    }
    for (const id of ids) {
      const isSettled = async () => (await clerk.readSubmission(id)).settledAt !== null
      await expect.poll(isSettled, { timeout: 60_000 }).toBe(true)
    }
  })
})

test('a second process on the embedded database is refused with a sentence, and the first goes on', async () => {
  await withFleet({ roles: ['all', 'all'], postgres: false }, async ({ berths }) => {
    const [first, second] = berths
    await first?.start()
    await expect(second?.start()).rejects.toThrow(/in use by another Order Desk/)
    expect(first && (await readiness(first)).status).toBe(200)
  })
})
