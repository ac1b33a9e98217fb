import { expect, test } from './support/desk-test.ts'
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
  const row = page.getByRole('row').filter({ hasText: orderId })
  const again = page.getByRole('button', { name: 'Read everything again' })
  // Everybody may have been read before it was placed, or be being read.
  await expect(async () => {
    await page.goto('/connection')
    await expect(page.getByRole('region', { name: 'Orders from Partner Center' })).toBeVisible()
    if (await again.isVisible()) await again.click()
    await page.goto(`/orders?q=${orderId}`)
    await expect(row).toContainText(customer.companyName, { timeout: 2_000 })
  }).toPass({ timeout: 300_000 })
  await expect(row).toContainText('Business Basic')
  await expect(row.getByText('Placed elsewhere')).toBeAttached()
})
