import { expect, test } from './support/desk-test.ts'
import { basic, becomesActive, placeOrder } from './support/ordering.ts'
import { orderElsewhere } from './support/wire.ts'

test('an order that was placed elsewhere is read from Partner Center, and marked as such', async ({
  page,
  customer,
  sandbox,
  signedInAs,
}) => {
  test.slow()
  const orderId = await orderElsewhere(sandbox, customer)
  await signedInAs('Anneke de Vries')
  // Who has just been ordered for is read before all others.
  await placeOrder(page, customer, [{ ...basic, quantity: 1 }])
  await becomesActive(page)
  const row = page.getByRole('row').filter({ hasText: orderId })
  const again = page.getByRole('button', { name: 'Read everything again' })
  await expect(async () => {
    // Not there while everything is being read anyway.
    await page.goto('/connection')
    await expect(page.getByRole('region', { name: 'Orders from Partner Center' })).toBeVisible()
    if (await again.isVisible()) await again.click()
    await page.goto(`/orders?q=${orderId}`)
    await expect(row).toContainText(customer.companyName, { timeout: 3_000 })
  }).toPass({ timeout: 180_000 })
  await expect(row).toContainText('Business Basic')
  await expect(row.getByText('Placed elsewhere')).toBeAttached()
})
