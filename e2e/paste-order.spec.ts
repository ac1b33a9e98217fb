import { expect, signIn, test } from './support/desk-test.ts'
import { beginOrder, builderOf, openReview, quantityOf } from './support/ordering.ts'

test('an e-mail is pasted, what is unclear in it is settled, and the order goes to the review', async ({
  page,
  customer,
  signedInAs,
  accessible,
}) => {
  await signedInAs('Sana Mori')
  await beginOrder(page, customer)
  await page.getByRole('button', { name: 'Paste an order' }).click()
  const dialog = page.getByRole('dialog', { name: 'Paste an order' })
  await dialog
    .getByRole('textbox', { name: 'E-mail, CSV or cells of a spreadsheet' })
    .fill(
      'Hello Sana,\nplease order 25 x M365 Business Premium, annual, paid monthly, and 3 Visio P2, annual, paid monthly.\nAlso 2 x E3.\nThanks, Bob',
    )
  await page.keyboard.press('Control+Enter')

  const lines = dialog.getByRole('list', { name: 'Lines that were read' }).getByRole('listitem')
  await expect(lines).toHaveCount(3)
  await expect(lines.nth(0)).toContainText('Certain')
  await expect(lines.nth(2)).toContainText('Unclear')
  await expect(dialog.getByRole('button', { name: 'Add 2 lines' })).toBeVisible()
  await dialog.getByText('2 rows that became no line').click()
  await expect(dialog.getByText('Thanks, Bob')).toBeVisible()
  await accessible()

  await dialog.getByRole('combobox', { name: 'Product of line 3' }).selectOption('Office 365 E3')
  await dialog.getByRole('combobox', { name: 'Term and billing of line 3' }).selectOption('1-year term, paid monthly')
  await expect(lines.nth(2)).toContainText('Chosen by you')
  await dialog.getByRole('button', { name: 'Add 3 lines' }).click()
  await expect(dialog).toBeHidden()
  await expect(quantityOf(page, 3)).toHaveValue('2')

  await page.keyboard.press('Control+z')
  await expect(quantityOf(page, 1)).toBeHidden()
  await page.keyboard.press('Control+Shift+z')
  await expect(quantityOf(page, 1)).toHaveValue('25')
  await openReview(page, customer)
})

test('a link from a CRM leads through signing in to who and what it wants, and one press begins the order', async ({
  page,
  customer,
  desk,
  accessible,
}) => {
  const link = `/orders/new?customer=${customer.domain}&sku=CFQ7TTC0LCHC%3A0001&quantity=25&term=P1Y&billing=monthly&name=Sales&sku=CFQ7TTC0XXXX%3A0001&quantity=&name=&po=4711`
  await page.goto(link)
  await expect(page).toHaveURL(/\/sign-in/)
  await signIn(page, desk.url, 'Sana Mori')
  await expect(page).toHaveURL(
    ({ pathname, searchParams }) => pathname === '/orders/new' && searchParams.get('po') === '4711',
  )
  await expect(page.getByRole('heading', { level: 1 })).toContainText(customer.companyName)
  const lines = page.getByRole('region', { name: 'Lines of the link' })
  await expect(lines).toContainText('Microsoft 365 Business Premium')
  await expect(lines).toContainText('1 line of the link cannot be ordered and stays out')
  await accessible()
  await page.getByRole('button', { name: `Begin order with 1 line for ${customer.companyName}` }).click()
  await expect(page).toHaveURL(builderOf(customer))
  await expect(quantityOf(page, 1)).toHaveValue('25')
  await expect(page.getByRole('textbox', { name: 'PO number' })).toHaveValue('4711')
})
