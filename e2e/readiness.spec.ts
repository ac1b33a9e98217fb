import { expect, test } from './support/desk-test.ts'
import {
  addLine,
  attestAndPlace,
  basic,
  becomesActive,
  builderOf,
  chooseReseller,
  openReview,
} from './support/ordering.ts'
import { ordersOf } from './support/wire.ts'

const primary = '6021184'
const additional = ['6034471', '6083358']

test.describe('a customer without an agreement', () => {
  test.use({ customerKind: 'withoutAgreement' })

  test('is made ready on the spot and ordered for, with a reseller and two additional partners, which the next order begins with', async ({
    page,
    customer,
    sandbox,
    signedInAs,
    accessible,
  }) => {
    await signedInAs('Sana Mori')
    await page.goto('/orders/new')
    await page.getByRole('combobox', { name: 'Find a customer' }).fill(customer.companyName)
    const option = page.getByRole('option', { name: customer.companyName })
    await expect(option).toContainText('No customer agreement')
    await page.keyboard.press('Enter')
    const unfit = page.getByRole('dialog', { name: `${customer.companyName} cannot be ordered for` })
    await unfit.getByRole('link', { name: /^Fix it/ }).click()

    const readiness = page.getByRole('region', { name: 'Whether this customer can be ordered for' })
    await expect(readiness).toContainText('Not on record')
    await readiness.getByRole('button', { name: 'Confirm the agreement' }).click()
    const dialog = page.getByRole('dialog', { name: 'Confirm the Microsoft Customer Agreement' })
    await dialog.getByRole('button', { name: 'Get the agreement’s text' }).click()
    await expect(dialog.getByRole('link', { name: 'Read the agreement' })).toHaveAttribute(
      'href',
      /^https:.*\/AT\/en-US\//,
    )
    await dialog.getByLabel('First name').fill('Maria')
    await dialog.getByLabel('Last name').fill('Huber')
    await dialog.getByLabel('E-mail').fill('maria.huber@lindenhof.example')
    await accessible()
    await dialog.getByRole('button', { name: 'Confirm the agreement' }).click()
    await expect(readiness).toContainText('On recordconfirmed by Sana Mori')

    await page.getByRole('button', { name: `Start order for ${customer.companyName}` }).click()
    await expect(page).toHaveURL(builderOf(customer))
    await addLine(page, 1, basic)
    await chooseReseller(page, 'Partner ID on record', primary, primary)
    await chooseReseller(page, 'Additional partner 1', 'rheinwerk', additional[0] ?? '')
    await chooseReseller(page, 'Additional partner 2', additional[1] ?? '', additional[1] ?? '')
    await page.getByRole('button', { name: 'Change Additional partner 2' }).press('Alt+ArrowUp')
    await expect(page.getByRole('button', { name: 'Change Additional partner 1' })).toBeFocused()
    await accessible()
    await openReview(page, customer)
    await attestAndPlace(page, customer)
    await becomesActive(page)
    const [order] = await ordersOf(sandbox, customer)
    expect(order).toMatchObject({
      lineItems: [{ partnerIdOnRecord: primary, additionalPartnerIdsOnRecord: additional.toReversed() }],
    })

    await page.goto(`/orders/new?customer=${customer.id}`)
    await page.getByRole('button', { name: `Start order for ${customer.companyName}` }).click()
    await expect(page.getByText(/^As on .*the partners of this customer’s last order\.$/)).toBeVisible()
    await expect(page.getByRole('group', { name: 'Partner ID on record' })).toContainText(primary)
  })
})

test('the address book of resellers fills by itself, is searched, and takes another one by its PartnerID', async ({
  page,
  signedInAs,
  accessible,
}) => {
  await signedInAs('Anneke de Vries')
  await page.getByRole('navigation', { name: 'Administration' }).getByRole('link', { name: 'Resellers' }).click()
  const book = page.getByRole('table', { name: 'Resellers' })
  await expect(book.getByRole('row', { name: /Carpatica/ })).toContainText('Not signed', { timeout: 30_000 })
  await page.getByRole('searchbox', { name: 'Search resellers' }).fill('carpatica')
  await expect(book.getByRole('row')).toHaveCount(2)
  await book.getByRole('checkbox', { name: /Carpatica/ }).check()
  await accessible()
  await page.getByRole('button', { name: 'Check again' }).click()
  await expect(page.getByText(/^checked /)).toBeVisible()

  await page.getByRole('button', { name: 'Add reseller' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add a reseller' })
  await dialog.getByLabel('PartnerID').fill('4391507')
  await dialog.getByRole('button', { name: 'Check and add' }).click()
  await expect(dialog.getByText(/is not an indirect reseller/)).toBeVisible()
})
