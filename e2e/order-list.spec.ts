import type { Browser, Page } from '@playwright/test'
import { test as deskTest, expect, signIn } from './support/desk-test.ts'
import type { DeskAddress } from './support/open-desk.ts'
import { basic, becomesActive, placeOrder, premium } from './support/ordering.ts'

/** Somebody else at another computer, and a person whose table nobody else's test looks at. */
const test = deskTest.extend<{ colleague: Page; reader: Page }>({
  colleague: async ({ browser, desk }, use) => openAs('Anneke de Vries', browser, desk, use),
  reader: async ({ browser, desk }, use) => openAs('Tomás Herrera', browser, desk, use),
})

async function openAs(name: string, browser: Browser, desk: DeskAddress, use: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ baseURL: desk.url })
  const page = await context.newPage()
  await signIn(page, desk.url, name)
  await use(page)
  await context.close()
}

const rows = (page: Page) =>
  page
    .getByRole('table', { name: 'Orders', exact: true })
    .getByRole('row')
    .filter({ hasNot: page.getByRole('columnheader') })

test('the list is walked, selected and opened by keys; what a colleague orders moves nothing until it is asked for', async ({
  page,
  colleague,
  customer,
  signedInAs,
}) => {
  test.slow()
  await signedInAs('Sana Mori')
  const first = await placeOrder(page, customer, [{ ...basic, quantity: 1 }])
  await becomesActive(page)
  await page.goto(`/orders?customer=${customer.id}`)
  await expect(rows(page)).toHaveCount(1)

  await test.step('J goes to a row, X selects it, ? says what else there is', async () => {
    await page.keyboard.press('j')
    await expect(rows(page).first().getByRole('link')).toBeFocused()
    await page.keyboard.press('x')
    await expect(page.getByRole('region', { name: 'Selected orders' })).toContainText('1 selected')
    await expect(rows(page).first().getByRole('checkbox')).toBeChecked()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('region', { name: 'Selected orders' })).toHaveCount(0)
  })

  await test.step('a colleague’s order waits in a bar', async () => {
    await rows(page).first().getByRole('link').focus()
    const second = await placeOrder(colleague, customer, [{ ...premium, quantity: 2 }])
    const bar = page.getByRole('status').filter({ hasText: '1 new order' })
    await expect(bar.getByRole('button', { name: 'Show' })).toBeVisible()
    await expect(rows(page)).toHaveCount(1)
    await expect(rows(page).first().getByRole('link')).toBeFocused()
    await bar.getByRole('button', { name: 'Show' }).click()
    await expect(rows(page)).toHaveCount(2)
    await expect(rows(page).first().getByRole('link')).toHaveAttribute('href', new RegExp(`/orders/${second}`))
    await expect(bar).toHaveCount(0)
  })

  await test.step('a row that moves on says so in its place', async () => {
    await becomesActive(colleague)
    await expect(rows(page).filter({ hasText: 'Active' })).toHaveCount(2)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/orders/${first}`))
    await page.goBack()
    await expect(rows(page)).toHaveCount(2)
  })
})

test('the columns are as the person left them, from the first picture on', async ({
  page,
  reader,
  customer,
  signedInAs,
}) => {
  await signedInAs('Sana Mori')
  await placeOrder(page, customer, [{ ...basic, quantity: 1 }])
  await reader.goto(`/orders?customer=${customer.id}`)
  await reader.getByRole('button', { name: 'Columns' }).click()
  const columns = reader.getByRole('region', { name: 'Columns and density' })
  await columns.getByRole('checkbox', { name: 'Product' }).uncheck()
  await columns.getByRole('checkbox', { name: 'Term' }).check()
  const remembered = reader.waitForResponse((answer) => answer.request().method() === 'POST')
  await columns.getByRole('button', { name: 'Pin Customer at the left' }).click()
  await remembered
  const html = await (await reader.request.get(`/orders?customer=${customer.id}`)).text()
  const shown = [...html.matchAll(/data-column="(\w+)"/g)].map(([, id]) => id)
  expect(shown).toEqual(['customer', 'reference', 'placed', 'lines', 'value', 'status', 'placedBy', 'orderIds', 'term'])
  await reader.reload()
  await expect(reader.getByRole('cell', { name: '1 month', exact: true })).toBeVisible()
  await reader.getByRole('button', { name: 'Columns' }).click()
  await reader.getByRole('button', { name: 'Back to the usual table' }).click()
  await expect(reader.getByRole('columnheader', { name: 'Product', exact: true })).toBeVisible()
})
