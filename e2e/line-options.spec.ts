import { expect, test } from './support/desk-test.ts'
import {
  addLine,
  attestAndPlace,
  becomesActive,
  beginOrder,
  openReview,
  placeOrder,
  premium,
  quantityOf,
} from './support/ordering.ts'
import { requestsAbout } from './support/wire.ts'

const e5 = { product: 'Microsoft 365 E5', choice: '1-year term, paid monthly', quantity: 48 }
const monthlyPremium = { ...premium, choice: '1-month term, paid monthly' }
const copilot = { product: 'Microsoft 365 Copilot', choice: '1-year term, paid yearly', quantity: 3 }

test('a promotion, an end with what the customer has, and another renewal are chosen by keyboard and ordered', async ({
  page,
  customer,
  sandbox,
  signedInAs,
  accessible,
}) => {
  await signedInAs('Anneke de Vries')
  await placeOrder(page, customer, [e5])
  await becomesActive(page)

  await beginOrder(page, customer)
  await addLine(page, 1, monthlyPremium)
  const cell = page.getByRole('button', { name: /^Options of line 1/ })
  await expect(cell).toContainText('15% possible')
  await cell.focus()
  await page.keyboard.press('Enter')
  const options = page.getByRole('dialog', { name: 'Options of line 1' })
  const promotion = options.getByRole('region', { name: 'Promotion' })
  await expect(promotion).toContainText('Would apply with another term: 1-year term, paid monthly')
  await promotion.getByRole('button', { name: 'Change to: 1-year term, paid monthly' }).press('Enter')
  await expect(promotion).toContainText('Applied by Microsoft by itself')
  await expect(promotion).toContainText('Saves')

  const end = options.getByRole('region', { name: 'End date' })
  await expect(end.getByRole('radio', { checked: true })).toHaveCount(1)
  await end.getByText(/Microsoft 365 E5, 48 seats/).waitFor()
  await end.getByText('more ends of months').press('Enter')
  await end.getByRole('radio').nth(1).press('Space')
  await options
    .getByRole('region', { name: 'Renewal' })
    .getByRole('radio', { name: /1 month instead/ })
    .press('Space')
  await accessible()
  await options.getByRole('button', { name: 'Done' }).press('Enter')
  await expect(cell).toContainText('−15%')
  await expect(cell).toContainText('Ends')
  await expect(cell).toContainText('Renews: 1 month')

  await openReview(page, customer)
  await attestAndPlace(page, customer)
  await becomesActive(page)
  const carts = (await requestsAbout(sandbox, customer)).filter(({ path }) => path.includes('/carts'))
  expect(JSON.stringify(carts.map(({ body }) => body))).toMatch(/"customTermEndDate":"\d{4}-\d\d-\d\dT/)
})

test('all lines are aligned in one step, and taken back in one; a promotion asks for more seats', async ({
  page,
  customer,
  signedInAs,
  accessible,
}) => {
  await signedInAs('Anneke de Vries')
  await beginOrder(page, customer)
  // Its base first: an add-on is chosen once that stands on the order.
  await addLine(page, 1, premium)
  await addLine(page, 2, copilot)
  await page.getByRole('button', { name: /^Options of line 2/ }).click()
  const promotion = page.getByRole('dialog', { name: 'Options of line 2' }).getByRole('region', { name: 'Promotion' })
  await expect(promotion).toContainText('from 10 seats, at most 2,999 seats in all')
  await promotion.getByRole('button', { name: 'Make it 10' }).click()
  await expect(promotion).toContainText('−10%')
  await page.keyboard.press('Escape')
  await expect(quantityOf(page, 2)).toHaveValue('10')

  await page.getByRole('button', { name: 'Align all lines…' }).click()
  const align = page.getByRole('dialog', { name: 'Align all lines' })
  await expect(align.getByText('fits 2 of 2 lines').first()).toBeVisible()
  await accessible()
  await align.getByRole('button', { name: 'Align 2 lines' }).click()
  await expect(page.getByRole('button', { name: /^Options of line \d.*Ends/ })).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: /^Options of line \d.*Ends/ })).toHaveCount(0)
})
