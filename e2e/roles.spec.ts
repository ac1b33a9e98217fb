import { expect, signIn, test } from './support/desk-test.ts'
import { addLine, openReview, placeButton, placeOrder, premium, quantityOf, saved } from './support/ordering.ts'
import { placingsFor } from './support/wire.ts'

test('someone without an ordering role sees everything, and is told why they cannot order', async ({
  page,
  browser,
  customer,
  desk,
  sandbox,
  signedInAs,
}) => {
  test.slow()
  await signedInAs('Sana Mori')
  const submissionId = await placeOrder(page, customer, [premium])
  await page.goto(`/orders/new?customer=${customer.id}`)
  await page.getByRole('button', { name: `Start order for ${customer.companyName}` }).click()
  await addLine(page, 1, premium)
  await saved(page)
  const draft = page.url()
  await openReview(page, customer)

  const context = await browser.newContext({ baseURL: desk.url, locale: 'en-GB' })
  const helpdesk = await context.newPage()
  await signIn(helpdesk, desk.url, 'Tomás Herrera')
  await expect(helpdesk.getByRole('button', { name: 'Tomás Herrera' })).toContainText('Helpdesk agent')
  const why = /Ask your administrator for the Sales agent or Admin agent role/

  await test.step('customers, and a customer', async () => {
    await helpdesk.goto('/customers')
    await expect(helpdesk.getByText(why)).toBeVisible()
    for (const button of await helpdesk.getByRole('button', { name: /^Order for/ }).all())
      await expect(button).toBeDisabled()
    await helpdesk.goto(`/orders/new?customer=${customer.id}`)
    await expect(helpdesk.getByText(why)).toBeVisible()
    await expect(helpdesk.getByText(customer.domain)).toBeVisible()
    await expect(helpdesk.getByRole('button', { name: /^Start/ })).toBeDisabled()
  })

  await test.step('the picker finds, and starts nothing', async () => {
    await helpdesk.goto('/orders/new')
    await expect(helpdesk.getByText(why)).toBeVisible()
    await helpdesk.getByRole('combobox', { name: 'Find a customer' }).fill(customer.companyName)
    const option = helpdesk.getByRole('option', { name: customer.companyName })
    await expect(option).toHaveAttribute('aria-disabled', 'true')
    await helpdesk.keyboard.press('Enter')
    await option.click({ force: true })
    await expect(helpdesk).toHaveURL(/\/orders\/new$/)
  })

  await test.step('a draft can be read, not changed', async () => {
    await helpdesk.goto(draft)
    await expect(helpdesk.getByText('You can look at this order, but not change it')).toBeVisible()
    await expect(quantityOf(helpdesk, 1)).toHaveValue(String(premium.quantity))
    await expect(quantityOf(helpdesk, 1)).toBeDisabled()
    await expect(helpdesk.getByRole('button', { name: 'Review order' })).toBeDisabled()
  })

  await test.step('a review can be read, not placed', async () => {
    await helpdesk.goto(`${draft}/review`)
    await expect(helpdesk.getByText(why).first()).toBeVisible()
    await expect(helpdesk.getByRole('region', { name: 'Products' })).toContainText(premium.product)
    await expect(placeButton(helpdesk, customer)).toBeDisabled()
    await expect(placeButton(helpdesk, customer)).toHaveAccessibleDescription(/Your role lets you read this order/)
  })

  await test.step('an order and the history can be read', async () => {
    await helpdesk.goto(`/orders/${submissionId}`)
    await expect(helpdesk.getByRole('heading', { level: 1 })).toContainText(customer.companyName)
    await expect(helpdesk.getByRole('region', { name: 'What happened' })).toContainText('Sana Mori placed the order')
    await helpdesk.goto(`/orders?customer=${customer.id}`)
    await expect(helpdesk.getByRole('row').filter({ hasText: customer.companyName })).toHaveCount(1)
    await helpdesk.goto('/')
    await expect(helpdesk.getByRole('heading', { level: 1 })).toBeVisible()
  })
  await context.close()
  expect(await placingsFor(sandbox, customer)).toHaveLength(1)
})
