import { randomUUID } from 'node:crypto'
import type { Page, Request } from '@playwright/test'
import { expect, test } from './support/desk-test.ts'
import {
  addLine,
  basic,
  becomesActive,
  beginOrder,
  onOrderPage,
  openReview,
  placeButton,
  placeOrder,
  premium,
} from './support/ordering.ts'

/** One more than a page holds. */
const MORE_THAN_A_PAGE = 51

test('the history is filtered, searched and sorted in the address, and goes back the way it came', async ({
  page,
  customer,
  signedInAs,
}) => {
  test.slow()
  await signedInAs('Sana Mori')
  const small = await placeOrder(page, customer, [{ ...basic, quantity: 1 }])
  await becomesActive(page)
  const large = await placeOrder(page, customer, [{ ...premium, quantity: 200 }])
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Orders' }).click()
  await expect(page).toHaveURL('/orders')

  await test.step('a customer chosen in the filter menu becomes a chip', async () => {
    await page.getByRole('button', { name: 'Add filter' }).click()
    await page.getByRole('button', { name: 'Customer', exact: true }).click()
    await page.getByRole('searchbox', { name: 'Find in Customer' }).fill(customer.companyName)
    await page.getByRole('checkbox', { name: customer.companyName }).check()
    await page.getByRole('button', { name: 'Show these' }).click()
    await expect(page).toHaveURL(`/orders?customer=${customer.id}`)
    await expect(page.getByRole('link', { name: `Remove filter: customer is ${customer.companyName}` })).toBeVisible()
    await expect.poll(() => references(page)).toEqual([large, small])
    await expect(page.getByText('2 orders', { exact: true })).toBeVisible()
  })

  await test.step('columns sort', async () => {
    await heading(page, 'Placed').click()
    await expect(page).toHaveURL(/sort=placed/)
    await expect.poll(() => references(page)).toEqual([small, large])
    await heading(page, 'Value').click()
    await expect(page).toHaveURL(/sort=-value/)
    await expect.poll(() => references(page)).toEqual([large, small])
  })

  await test.step('the search finds by product', async () => {
    await page.getByRole('searchbox', { name: 'Search orders' }).fill('business basic')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/q=business\+basic/)
    await expect.poll(() => references(page)).toEqual([small])
    await expect(page.getByText('matching “business basic”')).toBeVisible()
  })

  await test.step('a search that finds nothing offers to clear it', async () => {
    await page.getByRole('searchbox', { name: 'Search orders' }).fill('nothing is called like this')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'No order matches' })).toBeVisible()
    await page.goBack()
    await expect.poll(() => references(page)).toEqual([small])
    await expect(page.getByRole('searchbox', { name: 'Search orders' })).toHaveValue('business basic')
  })

  await test.step('a chip is taken away, and the back button brings it again', async () => {
    await page.getByRole('link', { name: /^Remove filter: matching/ }).click()
    await expect.poll(() => references(page)).toEqual([large, small])
    await page.goBack()
    await expect.poll(() => references(page)).toEqual([small])
    await page.goForward()
    await expect.poll(() => references(page)).toEqual([large, small])
  })

  await test.step('statuses, people and views', async () => {
    await expect(async () => {
      await page.goto(`/orders?customer=${customer.id}&status=active`)
      await expect(page.getByText('2 orders', { exact: true })).toBeVisible({ timeout: 3_000 })
    }).toPass({ timeout: 30_000 })
    await expect.poll(() => references(page)).toEqual([large, small])
    await page.getByRole('button', { name: 'status is Active' }).click()
    await page.getByRole('checkbox', { name: 'Active', exact: true }).uncheck()
    await page.getByRole('checkbox', { name: 'Failed', exact: true }).check()
    await page.getByRole('button', { name: 'Show these' }).click()
    await expect(page).toHaveURL(/status=failed/)
    await expect(page.getByRole('heading', { name: 'No order matches' })).toBeVisible()
    await page.getByRole('link', { name: 'Take it away' }).click()
    await expect.poll(() => references(page)).toEqual([large, small])
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Done' }).click()
    await expect(page).toHaveURL(/view=done/)
    await expect.poll(async () => (await references(page)).includes(large)).toBe(true)
  })

  await test.step('whoever placed it', async () => {
    await page.goto(`/orders?customer=${customer.id}`)
    await page.getByRole('button', { name: 'Add filter' }).click()
    await page.getByRole('button', { name: 'Placed by', exact: true }).click()
    await page.getByRole('checkbox', { name: 'Sana Mori' }).first().check()
    await page.getByRole('button', { name: 'Show these' }).click()
    await expect(page).toHaveURL(/person=/)
    await expect(page.getByRole('link', { name: 'Remove filter: placed by Sana Mori' })).toBeVisible()
    await expect.poll(() => references(page)).toEqual([large, small])
  })

  await test.step('a day of the chart leads to its orders', async () => {
    await page.goto(`/orders?customer=${customer.id}`)
    await page.getByRole('region', { name: 'Orders per day' }).getByRole('link').last().click()
    await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/)
    await expect.poll(() => references(page)).toEqual([large, small])
    await page.getByRole('link', { name: 'Clear filters' }).first().click()
    await expect(page).toHaveURL('/orders')
  })

  await test.step('the row opens the order', async () => {
    await page.goto(`/orders?customer=${customer.id}`)
    await page.getByRole('row', { name: premium.product }).click()
    expect(await onOrderPage(page)).toBe(large)
  })
})

test('a long history is paged through in both directions', async ({ page, customer, sandbox, signedInAs }) => {
  await sandbox.control('faults', {
    method: 'POST',
    path: `/v1/customers/${customer.id}/carts/:cart/checkout`,
    times: MORE_THAN_A_PAGE,
    status: 400,
    body: { code: 800002, description: 'Refused by the test.', data: [], source: 'PartnerFD' },
  })
  await signedInAs('Sana Mori')
  await beginOrder(page, customer)
  await addLine(page, 1, premium)
  await openReview(page, customer)
  // A refused order may be placed again: each press is an order submission of its own.
  const review = page.url()
  await page.getByRole('region', { name: 'Attest and place' }).getByRole('checkbox').check()
  const [press] = await Promise.all([
    page.waitForRequest((sent) => sent.url() === review && sent.method() === 'POST'),
    placeButton(page, customer).click(),
  ])
  await onOrderPage(page)
  for (let pressed = 1; pressed < MORE_THAN_A_PAGE; pressed += 1) await pressAgain(page, press)

  await page.goto(`/orders?customer=${customer.id}`)
  await expect.poll(async () => (await references(page)).length).toBe(MORE_THAN_A_PAGE - 1)
  const newest = await references(page)
  await expect(page.getByText(`${MORE_THAN_A_PAGE} orders`, { exact: true })).toBeVisible()
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Next' }).click()
  await expect(page).toHaveURL(/after=/)
  await expect.poll(async () => (await references(page)).length).toBe(1)
  expect(newest).not.toContain((await references(page))[0])
  await expect(page.getByRole('link', { name: 'Next' })).toHaveCount(0)
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Previous' }).click()
  await expect.poll(() => references(page)).toEqual(newest)
  await page.goBack()
  await expect.poll(async () => (await references(page)).length).toBe(1)
})

/** Of a column, which sorts by it. */
const heading = (page: Page, name: string) =>
  page.getByRole('columnheader').getByRole('link', { name: new RegExp(`^${name}\\b(?! by)`) })

/** The submissions' ids of the rows on screen, in their order. */
async function references(page: Page): Promise<string[]> {
  const links = page.getByRole('table', { name: 'Orders', exact: true }).getByRole('link', { name: /^\S+$/ })
  const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  return targets.flatMap((href) => /^\/orders\/([0-9a-f-]{36})\?list=/.exec(href)?.[1] ?? [])
}

/** A press of another review of the same draft: the same one again would be the same submission. */
async function pressAgain(page: Page, press: Request) {
  const allowed = Object.entries(press.headers()).filter(([name]) => !/^(:|cookie|content-length|host)/.test(name))
  const answer = await page.request.post(press.url(), {
    headers: Object.fromEntries(allowed),
    data: (press.postData() ?? '').replace(/(?<="submissionId":")[^"]+/, randomUUID()),
  })
  expect(await answer.text()).toContain('"ok":true')
}
