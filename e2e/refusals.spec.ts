import { expect, test } from './support/desk-test.ts'
import {
  addLine,
  attestAndPlace,
  becomesActive,
  beginOrder,
  type Line,
  openReview,
  placeButton,
  placeOrder,
  premium,
  says,
} from './support/ordering.ts'
import { ordersOf, placingsFor } from './support/wire.ts'

const noQuota: Line = {
  product: 'Microsoft Teams Domestic Calling Plan',
  choice: '1-month term, paid monthly',
  quantity: 2,
}
/** Delivered only once the customer's purchase order was uploaded. */
const cores: Line = {
  product: 'SQL Server 2022 Standard Core',
  plan: 'SQL Server 2022 Standard Core - 2 Core License Pack',
  choice: 'No term, paid once',
  quantity: 1,
}
/** Its group is refused at checkout; paid yearly, it is a group of its own. */
const refusedGroup: Line = { product: 'Microsoft Teams Rooms Pro', choice: '1-year term, paid yearly', quantity: 3 }

test.beforeEach(({ signedInAs }) => signedInAs('Sana Mori'))

for (const { kind, row, reason } of [
  {
    kind: 'withoutAgreement',
    row: 'No customer agreement',
    reason: 'No acceptance of the Microsoft Customer Agreement',
  },
  { kind: 'underReview', row: 'Account under review', reason: 'Microsoft is reviewing this customer’s account' },
] as const) {
  test.describe(`a customer ${row}`, () => {
    test.use({ customerKind: kind })

    test('who cannot be ordered for is shown, with the reason', async ({ page, customer }) => {
      await page.goto('/orders/new')
      await page.getByRole('combobox', { name: 'Find a customer' }).fill(customer.companyName)
      const option = page.getByRole('option', { name: customer.companyName })
      await expect(option).toContainText(row)
      await expect(option).toHaveAttribute('aria-disabled', 'true')
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog', { name: `${customer.companyName} cannot be ordered for` })
      await expect(dialog).toContainText(reason)
      await dialog.getByRole('button', { name: 'Check again' }).click()
      await expect(dialog).toContainText('nothing has changed')
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
      await expect(page).toHaveURL(/\/orders\/new$/)
    })
  })
}

test('a line that Microsoft refuses stands in the review with its reason, and goes through once changed', async ({
  page,
  customer,
  sandbox,
}) => {
  await beginOrder(page, customer)
  await addLine(page, 1, premium)
  await addLine(page, 2, noQuota)
  await openReview(page, customer)
  const refused = page.getByRole('listitem').filter({ hasText: noQuota.product })
  await expect(refused).toContainText('The customer’s quota for this product is used up.')
  await expect(refused).toContainText('10002')
  await expect(page.getByRole('listitem').filter({ hasText: premium.product })).not.toContainText('quota')
  await expect(placeButton(page, customer)).toBeDisabled()
  await expect(placeButton(page, customer)).toHaveAccessibleDescription(/Microsoft refuses 1 line\./)

  await page.getByRole('link', { name: `Change the line ${noQuota.product}` }).click()
  await page.getByRole('button', { name: 'Actions of line 2' }).click()
  await page.getByRole('button', { name: 'Remove line 2' }).click()
  await openReview(page, customer)
  await attestAndPlace(page, customer)
  expect(await ordersOf(sandbox, customer)).toHaveLength(1)
})

test('a partial checkout is told group by group, and the rest can be ordered again', async ({
  page,
  customer,
  sandbox,
}) => {
  const id = await placeOrder(page, customer, [premium, refusedGroup])
  const refused = page.getByRole('region', { name: 'Not ordered' })
  await expect(refused).toContainText(refusedGroup.product)
  await expect(refused).toContainText('800020')
  await expect(refused).not.toContainText(premium.product)
  const placed = page.getByRole('region', { name: 'Order', exact: true })
  await expect(placed).toContainText(premium.product)
  await expect(placed).not.toContainText(refusedGroup.product)
  expect(await ordersOf(sandbox, customer)).toHaveLength(1)
  await says(page, 'A part of this order did not go through')

  await page.getByRole('button', { name: 'Order the rest again' }).click()
  await expect(page).toHaveURL(/\/drafts\//)
  await expect(page.getByRole('button', { name: /^Change the plan of line/ })).toHaveCount(1)
  await expect(page.getByRole('button', { name: `Change the plan of line 1: ${refusedGroup.product}` })).toBeVisible()
  const rest = new URL(page.url()).pathname

  await page.goto(`/orders/${id}`)
  await expect(page.getByRole('link', { name: 'The rest is in a draft of Sana Mori' })).toHaveAttribute('href', rest)
  await expect(page.getByRole('button', { name: 'Order the rest again' })).toHaveCount(0)
})

test('an order that needs the customer’s purchase order says what to do, step by step', async ({
  page,
  customer,
  accessible,
}) => {
  await placeOrder(page, customer, [cores])
  await says(page, 'This order needs you')
  const steps = page.getByRole('list', { name: 'Upload the customer’s purchase order' }).getByRole('listitem')
  await expect(steps).toHaveCount(4)
  await expect(steps.nth(1)).toContainText(`Customers › ${customer.companyName} › Order history`)
  await accessible()

  await page.getByRole('button', { name: 'Close the case' }).click()
  const dialog = page.getByRole('dialog', { name: /^Close the case of OD-/ })
  await dialog.getByRole('button', { name: 'Close the case' }).click()
  await expect(dialog.getByText('Say why it is closed, in a few words.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Cancelled in Partner Center')
  await dialog.getByRole('button', { name: 'Close the case' }).click()
  await says(page, 'This case was closed by a person')
  await expect(page.getByText('Sana Mori closed the case: Cancelled in Partner Center')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Check now' })).toHaveCount(0)
})

test('a refused order says the fix and the correlation id to quote, and can be changed and placed', async ({
  page,
  customer,
  sandbox,
}) => {
  await sandbox.control('faults', {
    method: 'POST',
    path: `/v1/customers/${customer.id}/carts/:cart/checkout`,
    status: 403,
    body: { code: 800073, description: 'The account is under review.', data: [], source: 'PartnerFD' },
  })
  await placeOrder(page, customer, [premium])
  const banner = page.getByRole('alert').filter({ hasText: 'Microsoft is reviewing this customer’s account' })
  await expect(banner).toContainText('Your draft is kept')
  const [placing] = await placingsFor(sandbox, customer)
  await expect(banner).toContainText(placing?.correlationId ?? 'no correlation')
  expect(await ordersOf(sandbox, customer)).toEqual([])

  await banner.getByRole('link', { name: 'Change the order' }).click()
  await openReview(page, customer)
  await attestAndPlace(page, customer)
  await expect(
    page
      .getByText('Microsoft has placed this order')
      .or(page.getByText(/is active/))
      .first(),
  ).toBeVisible()
  expect(await ordersOf(sandbox, customer)).toHaveLength(1)
})

test('an order whose answer never came is found out by itself, without a button to try again', async ({
  page,
  customer,
  sandbox,
  accessible,
}) => {
  // Microsoft does the work, and the connection breaks before it answers.
  await sandbox.control('faults', {
    method: 'POST',
    path: `/v1/customers/${customer.id}/carts/:cart/checkout`,
    kind: 'timeout-after',
    holdMs: 200,
  })
  await placeOrder(page, customer, [premium])
  await says(page, 'We are finding out whether Microsoft placed this order')
  await expect(page.getByText('Do not order again until this page says what became of it.')).toBeVisible()
  const looks = page.getByRole('table', { name: 'What we looked at' })
  await expect(looks.getByRole('row', { name: /^The same request again/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /again|retry|place/i })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Change the order' })).toHaveCount(0)

  await becomesActive(page)
  await expect(looks.getByRole('row', { name: /^The same request again Microsoft has ordered it/ })).toBeVisible()
  await accessible()
  const placings = await placingsFor(sandbox, customer)
  expect(placings.length).toBeGreaterThan(1)
  expect(new Set(placings.map(({ requestId }) => requestId)).size, 'ids of the repeated request').toBe(1)
  expect(await ordersOf(sandbox, customer)).toHaveLength(1)
})
