import type { BrowserContext, Page } from '@playwright/test'
import { signIn } from './support/desk-test.ts'
import {
  addLine,
  attestAndPlace,
  becomesActive,
  beginDraft,
  beginOrder,
  openReview,
  placeOrder,
  premium,
  quantityOf,
  saved,
} from './support/ordering.ts'
import { expect, test as ownDeskTest } from './support/own-desk-test.ts'

/** A colleague at another computer: a browser that shares nothing with the first. */
const test = ownDeskTest.extend<{ colleague: Page }>({
  colleague: async ({ browser, desk }, use) => {
    const context = await browser.newContext({ baseURL: desk.url })
    const page = await context.newPage()
    await signIn(page, desk.url, 'Anneke de Vries')
    await use(page)
    await context.close()
  },
})

// One desk for all of them: one kills its server.
test.describe.configure({ mode: 'default' })
test.use({ expectedErrors: [/Failed to fetch|Failed to load|NetworkError/] })

/** The addresses that a browser asks for from now on, by how they begin. */
function countRequests(context: BrowserContext, path: string) {
  const asked: { url: string; since: string | undefined }[] = []
  context.on('request', (request) => {
    if (!new URL(request.url()).pathname.startsWith(path)) return
    asked.push({ url: request.url(), since: request.headers()['last-event-id'] })
  })
  return asked
}

test('two people see an order come and move, on its page and in the lists, without asking', async ({
  page,
  colleague,
  customer,
  sandbox,
  signedInAs,
}) => {
  await signedInAs('Sana Mori')
  const list = await colleague.context().newPage()
  await list.goto('/orders?sort=-placed')
  await colleague.goto('/drafts?whose=everyone')

  await beginOrder(page, customer)
  await expect(colleague.getByRole('link', { name: customer.companyName })).toBeVisible()
  await addLine(page, 1, premium)
  await openReview(page, customer)
  await sandbox.control('clock', { provisionAfterMs: 3_600_000 })
  const id = await attestAndPlace(page, customer)
  const row = list.getByRole('row').filter({ hasText: customer.companyName })
  await expect(row).toHaveCount(1)
  await expect(colleague.getByRole('link', { name: customer.companyName })).toHaveCount(0)

  await colleague.clock.install()
  await colleague.goto(`/orders/${id}`)
  await expect(colleague.getByRole('heading', { level: 1 })).toContainText(customer.companyName)
  const asked = countRequests(colleague.context(), '/api/submissions')
  await colleague.clock.runFor(40_000)
  // Polling, it would be forty; every look at Microsoft is told, and there are one or two meanwhile.
  expect(asked.length).toBeLessThan(5)
  await colleague.clock.resume()
  await sandbox.control('clock', { provisionAfterMs: 3_000, jumpMs: 3_600_000 })
  await page.getByRole('button', { name: 'Check now' }).click()
  await becomesActive(colleague)
  await becomesActive(page)
  await expect(row).toContainText('Active')
})

test('all tabs of a browser share one stream; when its tab is closed, another goes on', async ({
  page,
  context,
  colleague,
  customer,
  signedInAs,
}) => {
  await signedInAs('Sana Mori')
  await page.goto('/customers')
  const streams = countRequests(context, '/api/events')
  const first = await context.newPage()
  await first.goto('/drafts')
  await expect.poll(() => streams.length).toBe(1)
  const tabs = [await context.newPage(), await context.newPage()]
  for (const tab of tabs) await tab.goto('/drafts?whose=everyone')

  await beginOrder(colleague, customer)
  for (const tab of tabs) await expect(tab.getByRole('link', { name: customer.companyName })).toBeVisible()
  expect(streams).toHaveLength(1)

  await first.close()
  await expect.poll(() => streams.length).toBe(2)
  await addLine(colleague, 1, premium)
  await saved(colleague)
  for (const tab of tabs) {
    await expect(tab.getByRole('row').filter({ hasText: customer.companyName })).toContainText(premium.product)
  }
  expect(streams).toHaveLength(2)
})

test('a killed server comes back, and open pages catch up by themselves', async ({
  page,
  colleague,
  customer,
  ownDesk,
  signedInAs,
}) => {
  await signedInAs('Sana Mori')
  const streams = countRequests(colleague.context(), '/api/events')
  await colleague.goto('/orders?sort=-placed')
  await expect.poll(() => streams.length).toBe(1)
  const id = await placeOrder(page, customer, [premium])
  await colleague.goto(`/orders/${id}`)
  await ownDesk.restartApp()
  await becomesActive(colleague)
  await becomesActive(page)
  expect(streams.at(-1)?.since ?? streams.at(-1)?.url).toMatch(/\d{4}-\d\d-\d\dT/)
})

test('who has a draft open is told when a colleague saves it, before typing anything', async ({
  page,
  colleague,
  customer,
  signedInAs,
}) => {
  await signedInAs('Sana Mori')
  await beginDraft(page, customer, premium)
  await colleague.goto(page.url())
  await expect(quantityOf(colleague, 1)).toHaveValue(String(premium.quantity))
  await quantityOf(page, 1).fill('31')
  await saved(page)
  await expect(colleague.getByRole('button', { name: 'Load the newer version' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Load the newer version' })).toHaveCount(0)
})

test('who reviews a draft is told before the press that a colleague changed it, and then that it was placed', async ({
  page,
  colleague,
  customer,
  signedInAs,
}) => {
  await signedInAs('Sana Mori')
  await beginDraft(page, customer, premium)
  await colleague.goto(page.url())
  await openReview(page, customer)

  await quantityOf(colleague, 1).fill('31')
  await saved(colleague)
  await expect(page.getByText('Anneke de Vries changed this order after you opened the review')).toBeVisible()
  await page.getByRole('button', { name: 'Review again' }).click()
  await expect(page.getByText('31', { exact: true })).toBeVisible()
  await expect(page.getByText('changed this order after you opened the review')).toHaveCount(0)

  await openReview(colleague, customer)
  const id = await attestAndPlace(colleague, customer)
  await page.getByRole('link', { name: 'Open the order' }).click()
  await expect(page).toHaveURL(`/orders/${id}`)
})
