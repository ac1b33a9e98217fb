import { expect, test } from './support/desk-test.ts'
import { addLine, beginOrder, onOrderPage, openReview, placeButton, placeOrder, premium } from './support/ordering.ts'

test('the same order again is warned of, gone over with a reason, and reason and attestation stand on its page', async ({
  page,
  customer,
  signedInAs,
  accessible,
}) => {
  await signedInAs('Anneke de Vries')
  const first = await placeOrder(page, customer, [premium])
  await page.context().clearCookies()
  await signedInAs('Sana Mori')
  await beginOrder(page, customer)
  await addLine(page, 1, { ...premium, quantity: 60 })
  const lately = page.getByRole('list', { name: 'Ordered lately' })
  await expect(lately).toContainText('Anneke de Vries ordered 12')

  await openReview(page, customer)
  const guards = page.getByRole('region', { name: 'Before you place it' })
  await expect(guards).toContainText('already has the same product')
  await expect(guards).toContainText('60 is unusually many')
  await expect(guards.getByRole('link', { name: /^Open OD-/ })).toHaveAttribute('href', `/orders/${first}`)
  await accessible()
  await page.getByRole('region', { name: 'Attest and place' }).getByRole('checkbox').check()
  await placeButton(page, customer).click()
  const reasons = guards.getByRole('textbox', { name: 'Why you order nevertheless' })
  await expect(reasons.first()).toBeFocused()
  await expect(guards.getByText('Say why, in a few words.')).toHaveCount(2)
  await reasons.first().fill('A second branch in Kyoto')
  await reasons.last().fill('Everybody moves there')
  await placeButton(page, customer).click()

  await onOrderPage(page)
  await expect(page.getByText('“A second branch in Kyoto”').first()).toBeVisible()
  await expect(page.getByText('Everybody moves there').first()).toBeVisible()
  await expect(page.getByText('our company acts as a direct partner in this transaction')).toBeVisible()
  await expect(page.getByText('The order’s content is unchanged since.')).toBeVisible()
  await accessible()
})
