import { expect, test } from './support/desk-test.ts'
import { beginDraft, premium, quantityOf, saved } from './support/ordering.ts'

test('a second tab overwrites nothing: it shows what differs, and the person says which version goes on', async ({
  page,
  context,
  customer,
  signedInAs,
}) => {
  await signedInAs('Sana Mori')
  await beginDraft(page, customer, premium)
  const second = await context.newPage()
  await second.goto(page.url())
  await expect(quantityOf(second, 1)).toHaveValue(String(premium.quantity))
  await quantityOf(page, 1).fill('31')
  await page.getByRole('textbox', { name: 'Notes' }).fill('From the first tab')
  await saved(page)
  await quantityOf(second, 1).fill('7')
  const differences = second.getByRole('table', { name: 'What differs' })
  await expect(differences.getByRole('row', { name: 'Quantity · Microsoft 365 Business Premium 7 31' })).toBeVisible()
  await expect(differences.getByRole('row', { name: 'Notes empty From the first tab' })).toBeVisible()
  await second.getByRole('button', { name: 'Take theirs' }).click()
  await expect(quantityOf(second, 1)).toHaveValue('31')
  await expect(second.getByRole('textbox', { name: 'Notes' })).toHaveValue('From the first tab')
  await quantityOf(second, 1).fill('32')
  await saved(second)
  await page.reload()
  await expect(quantityOf(page, 1)).toHaveValue('32')

  await page.close()
  const third = await context.newPage()
  await third.goto(second.url())
  await expect(quantityOf(third, 1)).toHaveValue('32')
  await quantityOf(third, 1).fill('40')
  await saved(third)
  await quantityOf(second, 1).fill('33')
  await second.getByRole('button', { name: 'Keep mine' }).click()
  await saved(second)
  await third.reload()
  await expect(quantityOf(third, 1)).toHaveValue('33')
})
