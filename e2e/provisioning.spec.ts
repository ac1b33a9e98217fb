import { expect, test } from './support/desk-test.ts'
import { addLine, attestAndPlace, becomesActive, beginOrder, openReview, placeOrder } from './support/ordering.ts'

const azurePlan = { product: 'Azure plan', choice: 'No term, paid monthly', quantity: 1 }
const reservation = {
  product: 'Virtual Machines DSv2 Series',
  plan: 'Reserved VM Instance, Standard_DS1_v2, EU West, 1 Year',
  choice: '1-year term, paid once',
  quantity: 2,
}

test('a reservation is ordered for an Azure plan that is registered on the way', async ({
  page,
  customer,
  signedInAs,
  accessible,
}) => {
  await signedInAs('Anneke de Vries')
  await placeOrder(page, customer, [azurePlan])
  await becomesActive(page)

  await beginOrder(page, customer)
  await addLine(page, 1, reservation)
  await page.getByRole('button', { name: 'Review order' }).click()
  await page
    .getByRole('link', { name: /Choose the Azure subscription that this is for/ })
    .first()
    .click()
  await page.keyboard.press('Enter')
  const options = page.getByRole('dialog', { name: 'Options of line 1' })
  const reserved = options.getByRole('region', { name: 'Azure reservation' })
  await expect(reserved.getByRole('radio', { name: /1 Azure subscription/ })).toBeChecked()
  await expect(reserved).toContainText('Microsoft has the capacity')
  await accessible()
  await reserved.getByRole('button', { name: 'Register it now' }).click()
  await expect(reserved).toContainText('is registered for reservations')
  await options.getByRole('button', { name: 'Done' }).click()

  await openReview(page, customer)
  await attestAndPlace(page, customer)
  await becomesActive(page)
  await expect(page.getByRole('list', { name: 'Lines' })).toContainText('Standard_DS1_v2')
})
