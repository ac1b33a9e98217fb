import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { readXlsx } from 'hucre/xlsx'
import { expect, test } from './support/desk-test.ts'
import { basic, placeOrder, premium } from './support/ordering.ts'

const table = (page: Page) => page.getByRole('table', { name: 'Orders', exact: true })
const rows = (page: Page) =>
  table(page)
    .getByRole('row')
    .filter({ hasNot: page.getByRole('columnheader') })

/** Presses what starts the download; returns its name and what is in it. */
async function take(page: Page, start: Locator): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), start.click()])
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
}

test('what is on screen is exported as it is: all of it as CSV, or what is selected for Excel', async ({
  page,
  customer,
  signedInAs,
  accessible,
}) => {
  test.slow()
  await signedInAs('Sana Mori')
  await placeOrder(page, customer, [{ ...basic, quantity: 1 }])
  await placeOrder(page, customer, [
    { ...premium, quantity: 1 },
    { ...basic, quantity: 2 },
  ])
  await page.goto(`/orders?customer=${customer.id}&sort=lines`)
  await expect(rows(page)).toHaveCount(2)
  const references = await rows(page).getByRole('link', { name: /^OD-/ }).allTextContents()
  const headings = await table(page).getByRole('columnheader').allInnerTexts()
  // What it is sorted by is said after its name.
  const columns = headings.map((heading) => heading.split('\n')[0] ?? '').filter((heading) => heading !== '')
  const dialog = page.getByRole('dialog', { name: 'Export orders' })

  await test.step('the same rows in the same order, under the same headings', async () => {
    await page.getByRole('link', { name: 'Export' }).click()
    await dialog.getByRole('radio', { name: /^CSV/ }).check()
    await accessible()
    const { name, content } = await take(page, dialog.getByRole('button', { name: 'Export', exact: true }))
    expect(name).toMatch(/^Orders \d{4}-\d\d-\d\d\.csv$/)
    await expect(dialog.getByRole('status')).toHaveText(/^2 rows exported/)
    const [headers = [], ...lines]: string[][] = parse(content, { bom: true })
    expect(lines.map((line) => line[headers.indexOf('Order')])).toEqual(references)
    expect(new Set(lines.map((line) => line[headers.indexOf('Customer')]))).toEqual(new Set([customer.companyName]))
    expect(headers.filter((header) => header !== 'Currency')).toEqual(columns)
    await page.keyboard.press('Escape')
  })

  await test.step('only what is selected, with all columns', async () => {
    await rows(page).last().getByRole('checkbox').check()
    await page.getByRole('region', { name: 'Selected orders' }).getByRole('link', { name: 'Export' }).click()
    await expect(dialog).toContainText('The selected order.')
    await dialog.getByRole('radio', { name: /^All, with/ }).check()
    const { name, content } = await take(page, dialog.getByRole('button', { name: 'Export', exact: true }))
    expect(name).toMatch(/\.xlsx$/)
    await expect(dialog.getByRole('status')).toHaveText(/^1 row exported/)
    const [headers = [], ...lines] = (await readXlsx(content)).sheets[0]?.rows ?? []
    const cells = lines.map((line) => Object.fromEntries(headers.map((header, at) => [header, line[at]])))
    expect(cells).toMatchObject([{ Order: references[1], 'Tenant ID': customer.id, Lines: 2 }])
  })
})
