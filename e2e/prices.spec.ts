import { expect, test } from './support/desk-test.ts'
import { addLine, beginOrder, premium, saved } from './support/ordering.ts'

test('prices are imported, a customer gets a price of their own, and it is quoted in Japanese on paper', async ({
  page,
  customer,
  signedInAs,
  accessible,
}) => {
  await signedInAs('Anneke de Vries')
  await page.goto('/prices')
  const germany = page.getByRole('row').filter({ hasText: 'Germany' })
  await germany.getByRole('button', { name: 'Import prices of DE' }).click()
  await expect(germany.getByText(/first import|nothing changed/)).toBeVisible()
  await expect(germany.getByRole('button', { name: 'Import prices of DE' })).toBeVisible()
  await accessible()

  await page.getByRole('link', { name: 'Margins' }).click()
  await page.getByRole('button', { name: 'Add rule' }).click()
  const rule = page.getByRole('dialog', { name: 'Add rule' })
  await rule.getByRole('combobox', { name: 'For', exact: true }).selectOption({ label: 'One customer' })
  const which = rule.getByRole('combobox', { name: 'Which customer' })
  await which.fill(customer.companyName)
  // The list of suggestions is the browser's own: what stands in it is typed.
  const found = rule.locator('datalist option').first()
  await expect(found).toHaveAttribute('value', new RegExp(customer.companyName))
  await which.fill((await found.getAttribute('value')) ?? '')
  await rule.getByRole('textbox', { name: 'Percent', exact: true }).fill('10')
  await accessible()
  await rule.getByRole('button', { name: 'Save rule' }).click()
  await expect(page.getByRole('row').filter({ hasText: customer.companyName })).toContainText('10 % below')
  await expect(page.getByRole('listitem').filter({ hasText: customer.companyName })).toContainText(
    'Anneke de Vries added',
  )

  await beginOrder(page, customer)
  await addLine(page, 1, premium)
  await saved(page)
  await page.getByRole('button', { name: 'Quote', exact: true }).click()
  const quoting = page.getByRole('dialog', { name: 'Quotes of this order' })
  await quoting.getByRole('radio', { name: '日本語' }).check()
  await quoting.getByRole('textbox', { name: 'Note to the customer' }).fill('よろしくお願いいたします。')
  await accessible()
  await quoting.getByRole('button', { name: 'Make quote' }).click()

  const sheet = page.getByRole('article', { name: '御見積書' })
  await expect(sheet).toContainText(`${customer.companyName} 御中`)
  await expect(sheet).toContainText(/EUR\s[\d,]+\.\d\d/)
  await expect(sheet).toContainText('合計（税別）')
  await accessible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation')).toHaveCount(0)
  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-')
})
