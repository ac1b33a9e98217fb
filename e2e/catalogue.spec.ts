import { expect, test } from './support/desk-test.ts'
import { attestAndPlace, basic, becomesActive, beginOrder, openReview, placeOrder, saved } from './support/ordering.ts'

test('a product is found despite typing mistakes, narrowed by facets, ended with what the customer has, and its add-on brings the base', async ({
  page,
  customer,
  signedInAs,
  accessible,
}) => {
  await signedInAs('Anneke de Vries')
  await placeOrder(page, customer, [{ ...basic, choice: '1-year term, paid monthly', quantity: 48 }])
  await becomesActive(page)
  await beginOrder(page, customer)

  await page.keyboard.press('Alt+n')
  const chooser = page.getByRole('dialog', { name: 'Add a line' })
  const results = chooser.getByRole('listbox')
  const search = chooser.getByRole('combobox', { name: 'Search products' })
  await expect(results.getByRole('option').first()).toHaveAccessibleName(
    /^Microsoft 365 Business Basic .*Has 48 seats until/,
  )
  await search.fill('busines premum')
  await expect(results.getByRole('option').first()).toHaveAccessibleName(/^Microsoft 365 Business Premium/)
  await search.fill('')
  await chooser.getByRole('button', { name: /^Marketplace, / }).press('Space')
  await expect(results.getByRole('option', { name: /Azure plan/ })).toHaveCount(0)
  // What would leave nothing is not offered any more; what is typed may.
  await expect(chooser.getByRole('button', { name: /^Owned, / })).toHaveCount(0)
  await search.fill('business premium')
  await expect(chooser.getByText('No product fits these filters')).toBeVisible()
  await chooser.getByRole('button', { name: 'Clear filters' }).first().press('Enter')
  await search.fill('a3 for faculty')
  await expect(results.getByRole('option').first()).toHaveAccessibleName(/Education: this customer is not qualified/)
  await accessible()

  await search.fill('business basic')
  await results
    .getByRole('option', { name: /^Microsoft 365 Business Basic/ })
    .first()
    .click()
  const plan = chooser.getByRole('group', { name: 'Microsoft 365 Business Basic' }).first()
  await expect(plan).toContainText('More seats for that subscription are added in Partner Center')
  await plan.getByRole('option', { name: /^1-year term, paid monthly, ending together/ }).click()
  await page.getByRole('textbox', { name: 'Quantity, line 1' }).fill('5')
  await expect(page.getByRole('button', { name: /^Options of line 1/ })).toContainText('Ends')

  await page.keyboard.press('Alt+n')
  await search.fill('intune suite')
  await results
    .getByRole('option', { name: /Intune Suite/ })
    .first()
    .click()
  await results
    .getByRole('option', { name: /Add the base first/ })
    .first()
    .click()
  const bases = page.getByRole('dialog', { name: /needs first$/ })
  await accessible()
  await bases.getByRole('option').first().click()
  await page.getByRole('textbox', { name: 'Quantity, line 2' }).fill('5')
  await page.getByRole('textbox', { name: 'Quantity, line 3' }).fill('5')
  await saved(page)
  await openReview(page, customer)
  await attestAndPlace(page, customer)
  await becomesActive(page)
})
