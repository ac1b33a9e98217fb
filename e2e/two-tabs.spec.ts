import { expect, test } from './support/desk-test.ts'
import { addLine, beginOrder, premium, quantityOf, saved } from './support/ordering.ts'

test('a second tab overwrites nothing: it says so, and takes the newer version when asked', async ({
  page,
  context,
  customer,
  signedInAs,
}) => {
  await signedInAs('Sana Mori')
  await beginOrder(page, customer)
  await addLine(page, 1, premium)
  await saved(page)
  const second = await context.newPage()
  await second.goto(page.url())
  await expect(quantityOf(second, 1)).toHaveValue(String(premium.quantity))
  await quantityOf(page, 1).fill('31')
  await page.getByRole('textbox', { name: 'Notes' }).fill('From the first tab')
  await saved(page)
  await quantityOf(second, 1).fill('7')
  const newer = second.getByRole('button', { name: 'Load the newer version' })
  await expect(newer).toBeVisible()
  await newer.click()
  await expect(quantityOf(second, 1)).toHaveValue('31')
  await expect(second.getByRole('textbox', { name: 'Notes' })).toHaveValue('From the first tab')
  await quantityOf(second, 1).fill('32')
  await saved(second)
  await page.reload()
  await expect(quantityOf(page, 1)).toHaveValue('32')
})
