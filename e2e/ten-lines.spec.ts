import type { Page } from '@playwright/test'
import { expect, test } from './support/desk-test.ts'
import { beginDraft, builderOf, premium, quantityOf, saved } from './support/ordering.ts'

/** What a practised salesperson types: a part of the product, of the term, and the quantity. */
const order = [
  { find: 'business premium', product: 'Microsoft 365 Business Premium', term: 'year monthly', quantity: 25 },
  { find: 'business basic', product: 'Microsoft 365 Business Basic', term: 'month monthly', quantity: 40 },
  { find: 'business standard', product: 'Microsoft 365 Business Standard', term: 'year monthly', quantity: 12 },
  { find: 'visio plan 2', product: 'Visio Plan 2', term: 'year yearly', quantity: 3 },
  { find: 'project plan 3', product: 'Planner and Project Plan 3', term: 'year monthly', quantity: 4 },
  { find: 'power bi pro', product: 'Power BI Pro', term: 'year monthly', quantity: 15 },
]

test('a practised salesperson makes an order of ten lines without the mouse, from the picker to the review', async ({
  page,
  customer,
  signedInAs,
}) => {
  await signedInAs('Anneke de Vries')
  await page.goto('/orders/new')
  const keys = countKeys(page)
  const begunAt = Date.now()

  await expect(page.getByRole('combobox', { name: 'Find a customer' })).toBeFocused()
  await keys.type(customer.domain)
  await expect(page.getByRole('option', { name: customer.companyName })).toBeVisible()
  await keys.press('Enter')
  await expect(page).toHaveURL(builderOf(customer))
  await expect(page.getByRole('button', { name: 'Add the first line' })).toBeEnabled()

  await test.step('six lines are found by a few letters each', async () => {
    const chooser = page.getByRole('dialog', { name: 'Add a line' })
    const options = chooser.getByRole('listbox').getByRole('option')
    for (const [index, line] of order.entries()) {
      await keys.press('Alt+n')
      await expect(chooser.getByRole('combobox', { name: 'Search products' })).toBeFocused()
      await keys.type(line.find)
      await expect(options.first()).toContainText(line.product)
      await keys.press('Enter')
      await expect(chooser.getByRole('combobox', { name: /^Filter the plans/ })).toBeFocused()
      await expect(options.first()).toBeVisible()
      await keys.type(line.term)
      await keys.press('Enter')
      await expect(quantityOf(page, index + 1)).toBeFocused()
      await keys.type(String(line.quantity))
    }
  })

  await test.step('four more are copies of the lines above, each with a quantity and a name of its own', async () => {
    await keys.press('Enter', 'Shift+Tab')
    for (const [index, name] of ['Plant Nord', 'Plant Süd', 'Lab', 'Reception'].entries()) {
      await focusQuantity(page, keys, order.length + index)
      await keys.press('ControlOrMeta+Shift+d')
      await expect(quantityOf(page, order.length + index + 1)).toBeFocused()
      await keys.type(String(index + 2))
      await keys.press('Tab')
      await keys.type(name)
      await keys.press('Shift+Tab')
    }
    await expect(page.getByRole('grid').getByRole('rowheader')).toHaveCount(10)
  })

  await test.step('a slip is taken back', async () => {
    await keys.press('ControlOrMeta+Backspace')
    await expect(page.getByRole('grid').getByRole('rowheader')).toHaveCount(9)
    await keys.press('ControlOrMeta+z')
    await expect(page.getByRole('grid').getByRole('rowheader')).toHaveCount(10)
  })

  await keys.press('ControlOrMeta+Enter')
  await expect(page).toHaveURL(/\/review$/)
  await expect(page.getByRole('heading', { level: 1, name: `Review order for ${customer.companyName}` })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Total for the whole term' })).toContainText('EUR')
  console.info(
    `Ten lines: ${keys.count()} keys, ${Math.round((Date.now() - begunAt) / 1000)} s with everything awaited.`,
  )
})

test('cells go to a spreadsheet and come back, and every step can be undone', async ({
  page,
  customer,
  signedInAs,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await signedInAs('Sana Mori')
  await beginDraft(page, customer, premium)
  const keys = countKeys(page)
  await quantityOf(page, 1).click()
  await keys.press('ControlOrMeta+Shift+d', 'ControlOrMeta+Shift+d')
  await expect(quantityOf(page, 3)).toBeFocused()

  await keys.press('ControlOrMeta+Home', 'ArrowRight')
  await expect(page.getByRole('combobox', { name: 'Term and billing, line 1' })).toBeFocused()
  await keys.press('Shift+ArrowRight', 'Shift+ArrowDown', 'ControlOrMeta+c')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(`${premium.choice}\t${premium.quantity}\n${premium.choice}\t${premium.quantity}`)

  await page.evaluate(() => navigator.clipboard.writeText('Quantity\tName\n7\tWarehouse\n1,200\tOffice\nmany\tLab\n'))
  await keys.press('ControlOrMeta+v')
  await expect(quantityOf(page, 1)).toHaveValue('7')
  await expect(quantityOf(page, 2)).toHaveValue('1200')
  await expect(quantityOf(page, 3)).toHaveValue('many')
  await expect(page.getByText(/“many” is not a quantity/)).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Friendly name, line 3' })).toHaveValue('Lab')

  await keys.press('ControlOrMeta+z')
  for (const line of [1, 2, 3]) await expect(quantityOf(page, line)).toHaveValue(String(premium.quantity))
  await keys.press('ControlOrMeta+Shift+z')
  await expect(quantityOf(page, 2)).toHaveValue('1200')
  await keys.press('ControlOrMeta+z', 'ControlOrMeta+z', 'ControlOrMeta+z')
  await expect(page.getByRole('grid').getByRole('rowheader')).toHaveCount(1)
  await saved(page)
  await page.reload()
  await expect(page.getByRole('grid').getByRole('rowheader')).toHaveCount(1)
})

/** The keyboard, with a count of every key that goes down. */
function countKeys(page: Page) {
  let count = 0
  return {
    count: () => count,
    async press(...presses: string[]) {
      for (const one of presses) {
        count += one.split('+').length
        await page.keyboard.press(one)
      }
    },
    async type(text: string) {
      count += text.length
      await page.keyboard.type(text)
    },
  }
}

/** Goes to the quantity of a line from wherever the keys are in the sheet. */
async function focusQuantity(page: Page, keys: ReturnType<typeof countKeys>, line: number) {
  if (await quantityOf(page, line).evaluate((cell) => cell === document.activeElement)) return
  await keys.press('ControlOrMeta+End', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft')
  await expect(quantityOf(page, line)).toBeFocused()
}
