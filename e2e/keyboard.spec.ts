import type { Page } from '@playwright/test'
import { expect, test } from './support/desk-test.ts'
import { basic, builderOf, type Line, onOrderPage, premium, quantityOf } from './support/ordering.ts'
import { ordersOf } from './support/wire.ts'

const MOST_TABS = 60

test('an order of two lines is placed by keyboard alone', async ({ page, customer, sandbox, signedInAs }) => {
  await signedInAs('Anneke de Vries')
  await page.goto('/')
  await tabTo(page, 'link', 'New order')
  await page.keyboard.press('Enter')

  await test.step('the picker has the focus, arrows choose, Enter orders', async () => {
    const field = page.getByRole('combobox', { name: 'Find a customer' })
    await expect(field).toBeFocused()
    await page.keyboard.type(customer.domain)
    const option = page.getByRole('option', { name: customer.companyName })
    await expect(option).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await expect(option).toHaveAttribute('aria-selected', 'true')
    await expect(field).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? 'none')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(builderOf(customer))
  })

  await test.step('two lines: product, plan, term, quantity', async () => {
    await expect(page.getByRole('button', { name: 'Add the first line' })).toBeEnabled()
    await page.keyboard.press('Alt+n')
    await chooseByKeys(page, premium)
    await expect(quantityOf(page, 1)).toBeFocused()
    await page.keyboard.type(String(premium.quantity))
    await page.keyboard.press('Enter')
    // Enter in the last row leads to where the next line begins.
    await expect(page.getByRole('button', { name: 'Add line' })).toBeFocused()
    await page.keyboard.press('Enter')
    await chooseByKeys(page, basic)
    await expect(quantityOf(page, 2)).toBeFocused()
    await page.keyboard.type(String(basic.quantity))
  })

  await test.step('a reseller on record', async () => {
    await tabTo(page, 'combobox', 'Partner ID on record')
    await page.keyboard.type('polder')
    await expect(page.getByRole('option', { name: 'Polder ICT Beheer' })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('group', { name: 'Partner ID on record' })).toContainText('6083358')
  })

  await test.step('Ctrl+Enter reviews; the sentence is ticked with the space bar', async () => {
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(page).toHaveURL(/\/review$/)
    await expect(page.getByRole('button', { name: `Place order for ${customer.companyName}` })).toBeVisible()
    const box = page.getByRole('region', { name: 'Attest and place' }).getByRole('checkbox')
    await tabTo(page, 'checkbox', /./)
    await page.keyboard.press('Space')
    await expect(box).toBeChecked()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: `Place order for ${customer.companyName}` })).toBeFocused()
    await page.keyboard.press('Enter')
    await onOrderPage(page)
  })
  const [order] = await ordersOf(sandbox, customer)
  expect(order?.lineItems.map(({ quantity }) => quantity)).toEqual([premium.quantity, basic.quantity])
})

/** In the product chooser: types, presses Enter on the first product, filters its plans, presses Enter on the first. */
async function chooseByKeys(page: Page, line: Line) {
  const chooser = page.getByRole('dialog', { name: 'Add a line' })
  await expect(chooser.getByRole('combobox', { name: 'Search products' })).toBeFocused()
  await page.keyboard.type(line.product)
  await expect(chooser.getByRole('listbox').getByRole('option').first()).toContainText(line.product)
  await page.keyboard.press('Enter')
  await expect(chooser.getByRole('combobox', { name: `Filter the plans of ${line.product}` })).toBeFocused()
  await page.keyboard.type(line.choice)
  await expect(chooser.getByRole('listbox').getByRole('option').first()).toContainText(line.choice)
  await page.keyboard.press('Enter')
  await expect(chooser).toBeHidden()
}

/** Presses Tab until the control has the focus, which is visible then; fails when it cannot be reached. */
async function tabTo(page: Page, role: 'link' | 'checkbox' | 'combobox', name: string | RegExp) {
  const control = page.getByRole(role, { name }).first()
  await expect(control).toBeVisible()
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(control, `reached by ${MOST_TABS} tabs`).toBeFocused()
}
