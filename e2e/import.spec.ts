import { expect, test } from './support/desk-test.ts'
import { orderElsewhere } from './support/wire.ts'

test('an order that was placed elsewhere is read from Partner Center, and marked as such', async ({
  page,
  customer,
  sandbox,
  signedInAs,
  accessible,
}) => {
  const orderId = await orderElsewhere(sandbox, customer)
  await signedInAs('Anneke de Vries')
  await page.goto('/connection')
  const part = page.getByRole('region', { name: 'Orders from Partner Center' })
  await expect(part.getByText('Kept up to date')).toBeVisible({ timeout: 60_000 })
  await accessible()
  await part.getByRole('button', { name: 'Read everything again' }).click()

  const row = page.getByRole('row').filter({ hasText: orderId })
  await expect(async () => {
    await page.goto(`/orders?q=${orderId}`)
    await expect(row).toContainText(customer.companyName, { timeout: 2_000 })
  }).toPass()
  await expect(row).toContainText('Business Basic')
  await expect(row.getByText('Placed elsewhere')).toBeAttached()
})
