import { expect, test } from './support/desk-test.ts'
import {
  addLine,
  attestAndPlace,
  beginOrder,
  onOrderPage,
  openReview,
  placeButton,
  placeOrder,
  premium,
} from './support/ordering.ts'
import { ordersOf, placingsFor } from './support/wire.ts'

test.beforeEach(({ signedInAs }) => signedInAs('Sana Mori'))

/** One order at Microsoft, made by one call. */
test.afterEach(async ({ sandbox, customer }) => {
  expect(await placingsFor(sandbox, customer), 'calls that order something').toHaveLength(1)
  expect(await ordersOf(sandbox, customer), 'orders of the customer').toHaveLength(1)
})

test('one order when the button is pressed twice', async ({ page, customer }) => {
  await beginOrder(page, customer)
  await addLine(page, 1, premium)
  await openReview(page, customer)
  await page.getByRole('region', { name: 'Attest and place' }).getByRole('checkbox').check()
  await placeButton(page, customer).dblclick()
  await onOrderPage(page)
})

test('one order when the page is loaded again while it is being placed', async ({ page, customer }) => {
  await beginOrder(page, customer)
  await addLine(page, 1, premium)
  await openReview(page, customer)
  const review = page.url()
  // The press reaches the server; its answer does not reach the browser.
  let reached = () => {}
  const atServer = new Promise<void>((resolve) => {
    reached = resolve
  })
  await page.route(review, async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    await route.fetch()
    reached()
  })
  await page.getByRole('region', { name: 'Attest and place' }).getByRole('checkbox').check()
  await placeButton(page, customer).click()
  await expect(page.getByRole('button', { name: 'Placing the order…' })).toBeDisabled()
  await atServer
  await page.unroute(review)
  await page.goto(review)
  await onOrderPage(page)
})

test.describe('when the connection breaks', () => {
  test.use({ expectedErrors: [/Failed to fetch/] })

  test('one order when the answer is lost on its way, and the way to it is shown', async ({ page, customer }) => {
    await beginOrder(page, customer)
    await addLine(page, 1, premium)
    await openReview(page, customer)
    await page.route(page.url(), async (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      await route.fetch()
      await route.abort('connectionreset')
    })
    await page.getByRole('region', { name: 'Attest and place' }).getByRole('checkbox').check()
    await placeButton(page, customer).click()
    await expect(page.getByText('The answer did not reach this browser')).toBeVisible()
    await expect(placeButton(page, customer)).toBeDisabled()
    await page.getByRole('link', { name: 'Look again' }).click()
    await onOrderPage(page)
  })
})

test('one order when going back after placing', async ({ page, customer }) => {
  const submissionId = await placeOrder(page, customer, [premium])
  await page.goBack()
  // Whatever the browser still shows of the draft, it cannot be placed again.
  const review = page.getByRole('button', { name: 'Review order' })
  await expect(review.or(page.getByRole('heading', { name: 'What happened' }))).toBeVisible()
  if (await review.isVisible()) await review.click()
  await expect(page).toHaveURL(new RegExp(`/orders/${submissionId}$`))
})

test('one order when two tabs place the same draft', async ({ page, context, customer }) => {
  await beginOrder(page, customer)
  await addLine(page, 1, premium)
  await openReview(page, customer)
  const second = await context.newPage()
  await second.goto(page.url())
  await expect(placeButton(second, customer)).toBeVisible()
  const submissions = await Promise.all([attestAndPlace(page, customer), attestAndPlace(second, customer)])
  expect(submissions[0]).toBe(submissions[1])
})
