import { openClerk } from './support/clerk.ts'
import { expect, signIn, test } from './support/desk-test.ts'
import { customerNamed, readiness, toMake, withFleet } from './support/fleet.ts'
import { ordersOf, placingsFor } from './support/wire.ts'

/** Programs are started one after another, on a machine that does other things too. */
test.setTimeout(180_000)

test('a lost Postgres is told on the page, nothing is ordered meanwhile, and all goes on by itself', async ({
  browser,
}) => {
  const customer = customerNamed(1)
  await withFleet({ roles: ['all'], postgres: true, customers: [toMake(customer)] }, async (fleet) => {
    const { sandbox, postgres } = fleet
    const [app] = fleet.berths
    if (!app || !postgres) throw new Error('a process and a Postgres are needed')
    await app.start()
    const clerk = openClerk(() => app.url)
    await expect.poll(() => clerk.isMirrored(), { timeout: 60_000 }).toBe(true)
    const button = await clerk.prepareOrder(customer.id, 2)
    const page = await browser.newPage({ baseURL: app.url })
    await signIn(page, app.url, 'Sana Mori')

    await postgres.halt()
    expect(await button.press()).toEqual({
      ok: false,
      code: expect.stringMatching(/^(databaseUnavailable|notWrittenDown)$/),
    })
    expect(await placingsFor(sandbox, customer)).toEqual([])
    await page.goto('/orders')
    await expect(page.getByRole('heading', { name: 'The database does not answer' })).toBeVisible()
    expect(await readiness(app)).toMatchObject({ status: 503, body: { checks: { database: 'silent' } } })

    await postgres.goOn()
    await expect(page.getByRole('heading', { level: 1, name: 'Orders' })).toBeVisible()
    const placed = await button.press()
    if (!placed.ok) throw new Error(placed.code)
    const isSettled = async () => (await clerk.readSubmission(placed.data.submissionId)).settledAt !== null
    await expect.poll(isSettled, { timeout: 60_000 }).toBe(true)
    expect(await ordersOf(sandbox, customer)).toHaveLength(1)
    await page.close()
  })
})
