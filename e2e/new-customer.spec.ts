import { expect, test } from './support/desk-test.ts'

test('a company that nobody has as a customer is created from the picker, and ordered for', async ({
  page,
  signedInAs,
  accessible,
}) => {
  const name = `Quayside Tools ${Date.now().toString(36)}`
  await signedInAs('Sana Mori')
  await page.goto('/orders/new')
  await page.getByRole('combobox', { name: 'Find a customer' }).fill(name)
  // The first stands on top of the page; this one stands where nobody was found, and takes the name along.
  await page.getByRole('link', { name: 'New customer' }).nth(1).click()
  await expect(page.getByRole('textbox', { name: 'Company name' })).toHaveValue(name)
  await expect(page.getByText('Nobody has it yet')).toBeVisible()
  await page.getByRole('combobox', { name: 'Country or region' }).selectOption('DE')
  await page.getByRole('textbox', { name: 'Street and number' }).fill('Hafenstraße')
  await page.getByRole('textbox', { name: 'Postal code' }).fill('2045')
  await page.getByRole('textbox', { name: 'City' }).fill('Hamburg')
  await page.getByRole('textbox', { name: 'First name' }).fill('Mara')
  await page.getByRole('textbox', { name: 'Last name' }).fill('Lind')
  await page.getByRole('textbox', { name: 'E-mail' }).fill('mara@example.com')
  await page.getByRole('button', { name: 'Create customer' }).click()
  await expect(page.getByText('This is no postal code of the country chosen.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Postal code' }).fill('20459')
  await page.getByRole('button', { name: 'Create customer' }).click()

  await expect(page.getByText('Microsoft does not know this address')).toBeVisible()
  await accessible()
  await page.getByRole('button', { name: 'Use this' }).first().click()
  await expect(page.getByRole('textbox', { name: 'Street and number' })).toHaveValue('1 Hafenstraße')
  await page.getByRole('button', { name: 'Create customer' }).click()

  await expect(page.getByText(`${name} is your customer`)).toBeVisible()
  await expect(page.getByText(/^admin@quaysidetools/)).toBeVisible()
  await accessible()
  await page.getByRole('link', { name: 'Go on with the order' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
})
