import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, signIn, test } from './support/desk-test.ts'
import { basic, becomesActive, placeOrder, premium } from './support/ordering.ts'

test('an order is noted on, explained to support without secrets, and left for the next one of its list', async ({
  page,
  browser,
  desk,
  customer,
  signedInAs,
  accessible,
}) => {
  test.slow()
  await signedInAs('Sana Mori')
  await placeOrder(page, customer, [{ ...basic, quantity: 3 }])
  const first = await referenceOn(page)
  await placeOrder(page, customer, [{ ...premium, quantity: 5 }])
  const second = await referenceOn(page)
  await becomesActive(page)
  const address = new URL(page.url()).pathname

  await test.step('an active line says until when it can be undone', async () => {
    await expect(page.getByRole('timer')).toContainText(/left$/)
    await expect(page.getByText('It can be cancelled until')).toBeVisible()
  })

  await test.step('a note is on a colleague’s page at once', async () => {
    const colleague = await browser.newContext({ baseURL: desk.url, locale: 'en-GB' })
    const theirs = await colleague.newPage()
    await signIn(theirs, desk.url, 'Anneke de Vries')
    await theirs.goto(address)
    await expect(theirs.getByRole('button', { name: 'Add note' })).toBeVisible()
    await page.getByRole('textbox', { name: 'Write a note' }).fill('They call back on Monday')
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(theirs.getByText('They call back on Monday')).toBeVisible()
    await expect(theirs.getByRole('button', { name: 'Change the note' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Change the note' }).click()
    await page.getByRole('textbox', { name: 'Note', exact: true }).fill('They call back on Tuesday')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(theirs.getByText('They call back on Tuesday')).toBeVisible()
    await colleague.close()
  })

  await test.step('what was asked and answered, and the record at Microsoft, can be read', async () => {
    await page.getByText('What was asked and answered').click()
    await page.getByText(/\/carts\/[^/]+\/checkout$/).click()
    await expect(page.getByText('"ms-requestid"').first()).toBeVisible()
    await page.locator('summary').filter({ hasText: 'Raw record' }).click()
    await expect(page.getByText(`"referenceCustomerId": "${customer.id}"`).last()).toBeVisible()
    await accessible()
  })

  await test.step('the support packet is one file without secrets', async () => {
    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download the support packet' }).click()
    const file = await downloading
    expect(file.suggestedFilename()).toBe(`${second}-support.json`)
    const text = await readFile(await file.path(), 'utf8')
    expect(text).toContain(`Order Desk ${second}`)
    expect(text).toContain('/checkout')
    expect(text).not.toMatch(/authorization|bearer|eyJ|They call back/i)
  })

  await test.step('the list leads from order to order, and back', async () => {
    await page.goto(`/orders?customer=${customer.id}`)
    await page.getByRole('link', { name: second }).click()
    await expect(page.getByRole('heading', { level: 1, name: new RegExp(second) })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Previous order ([)' })).toBeDisabled()
    await page.keyboard.press(']')
    await expect(page.getByRole('heading', { level: 1, name: new RegExp(first) })).toBeVisible()
    await page.getByRole('link', { name: 'Previous order ([)' }).click()
    await expect(page.getByRole('heading', { level: 1, name: new RegExp(second) })).toBeVisible()
    await page.getByRole('link', { name: 'Orders', exact: true }).last().click()
    await expect(page).toHaveURL(`/orders?customer=${customer.id}`)
  })
})

/** "OD-1042", of the order page that is open. */
async function referenceOn(page: Page): Promise<string> {
  const heading = page.getByRole('heading', { level: 1, name: /^OD-\d+/ })
  return (await heading.innerText()).split(' ')[0] ?? ''
}
