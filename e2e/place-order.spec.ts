import { expect, test } from './support/desk-test.ts'
import {
  addLine,
  attestAndPlace,
  basic,
  becomesActive,
  beginOrder,
  chooseReseller,
  openReview,
  placeButton,
  premium,
  quantityOf,
} from './support/ordering.ts'
import { ordersOf, placingsFor, requestsAbout } from './support/wire.ts'

const primary = '6021184'
const additional = ['6034471', '6083358']
const lines = [
  { number: 1, line: premium, name: 'Head office' },
  { number: 2, line: basic, name: basic.product },
]

for (const { person, upn, route } of [
  { person: 'Anneke de Vries', upn: 'anneke@nordhavn.onmicrosoft.com', route: 'cart' },
  { person: 'Sana Mori', upn: 'sana@nordhavn.onmicrosoft.com', route: 'order' },
] as const) {
  const way = route === 'cart' ? 'by cart checkout' : 'directly as an order'
  test(`places an order of two lines ${way} and sees it become active by itself`, async ({
    page,
    customer,
    sandbox,
    signedInAs,
  }) => {
    await page.goto('/orders/new')
    await signedInAs(person)
    // A part of the domain is enough; a letter case does not matter.
    await beginOrder(page, customer, customer.domain.slice(3).toUpperCase())
    for (const { number, line } of lines) await addLine(page, number, line)
    await page.getByRole('textbox', { name: 'Friendly name, line 1' }).fill(lines[0]?.name ?? '')
    await chooseReseller(page, 'Partner ID on record', 'alpenblick', primary)
    await chooseReseller(page, 'Additional partner 1', 'rheinwerk', additional[0] ?? '')
    await chooseReseller(page, 'Additional partner 2', additional[1] ?? '', additional[1] ?? '')
    await page.getByRole('textbox', { name: 'PO number' }).fill(`PO ${customer.companyName}`)
    if (route === 'order') {
      await page.getByText('Advanced').click()
      await page.getByRole('radio', { name: 'Directly as one order' }).check()
    }
    await openReview(page, customer)

    await test.step('the review shows everything as it will be ordered', async () => {
      const products = page.getByRole('region', { name: 'Products' })
      for (const { line } of lines) {
        const item = products.getByRole('listitem').filter({ hasText: line.product })
        await expect(item).toContainText(line.choice.split(',')[0] ?? '')
        await expect(item).toContainText(String(line.quantity))
        await expect(item).toContainText('EUR')
      }
      const partners = page.getByRole('region', { name: 'Partners' })
      for (const id of [primary, ...additional]) await expect(partners).toContainText(id)
      await expect(page.getByRole('region', { name: 'Total for the whole term' })).toContainText('EUR')
    })

    await test.step('nothing can be placed before the sentence is ticked', async () => {
      const box = page.getByRole('region', { name: 'Attest and place' }).getByRole('checkbox')
      await expect(box).not.toBeChecked()
      await expect(placeButton(page, customer)).toHaveAccessibleName(/, EUR\s[\d,.]+$/)
      await placeButton(page, customer).click()
      await expect(page.getByText('Read the sentence and tick its box to place the order.')).toBeVisible()
      await expect(box).toBeFocused()
      expect(await placingsFor(sandbox, customer)).toEqual([])
    })
    const submissionId = await attestAndPlace(page, customer)

    await test.step('the order page follows until everything is active, without a reload', async () => {
      await page.evaluate(() => document.documentElement.setAttribute('data-loaded-once', ''))
      await expect(page.getByRole('heading', { level: 1 })).toContainText(customer.companyName)
      await becomesActive(page)
      await expect(page.locator('html[data-loaded-once]')).toHaveCount(1)
    })

    await test.step('subscription ids, partners, timeline and correlation ids stand there', async () => {
      const [order] = await ordersOf(sandbox, customer)
      expect(order?.lineItems).toHaveLength(2)
      for (const { subscriptionId } of order?.lineItems ?? []) {
        expect(subscriptionId).toBeTruthy()
        await expect(page.getByRole('list', { name: 'Lines' })).toContainText(subscriptionId ?? '')
      }
      for (const id of [primary, ...additional])
        await expect(page.getByRole('list', { name: 'Lines' })).toContainText(id)
      const happened = page.getByRole('region', { name: 'What happened' })
      await expect(happened).toContainText(
        `${person} placed the order: 2 lines, ${route === 'cart' ? 'by cart checkout' : 'as a direct order'}`,
      )
      await expect(happened).toContainText(`Microsoft created order ${order?.id}`)
      for (const { name } of lines) await expect(happened).toContainText(`${name} is active`)
      const [placing] = await placingsFor(sandbox, customer)
      await expect(happened).toContainText(placing?.requestId ?? 'no request')
      await expect(happened).toContainText(placing?.correlationId ?? 'no correlation')
      // Microsoft shows the provisioning status to admin agents only.
      if (person === 'Anneke de Vries') await expect(happened).toContainText('Head office is being provisioned')
    })

    await test.step('the wire saw one order with attestation and partners, by the person', async () => {
      const placings = await placingsFor(sandbox, customer)
      expect(placings).toHaveLength(1)
      expect(placings[0]).toMatchObject({ upn, status: 201 })
      if (route === 'cart') {
        const carts = (await requestsAbout(sandbox, customer)).filter(({ path }) => /\/carts(\/[^/]+)?$/.test(path))
        expect(carts.filter(({ body }) => body !== undefined).at(-1)?.body).toMatchObject({
          partnerOnRecordAttestationAccepted: true,
          lineItems: lines.map(({ line }) => ({ quantity: line.quantity, participants: participants() })),
        })
      } else {
        expect(placings[0]?.body).toMatchObject({
          referenceCustomerId: customer.id,
          partnerOnRecordAttestationAccepted: true,
          lineItems: lines.map(({ line }) => ({
            quantity: line.quantity,
            partnerIdOnRecord: primary,
            additionalPartnerIdsOnRecord: additional,
          })),
        })
      }
    })

    await test.step('the order stands in the history, found by its PO number', async () => {
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Orders' }).click()
      await page.getByRole('searchbox', { name: 'Search orders' }).fill(`PO ${customer.companyName}`)
      await page.keyboard.press('Enter')
      const row = page.getByRole('row').filter({ hasText: customer.companyName })
      await expect(row).toHaveCount(1)
      await expect(row).toContainText('Active')
      await expect(row.getByRole('link')).toHaveAttribute('href', new RegExp(`^/orders/${submissionId}\\?list=`))
    })

    await test.step('signing out leads away, and nothing is readable afterwards', async () => {
      await page.getByRole('button', { name: person }).click()
      await page.getByRole('button', { name: 'Sign out' }).click()
      await expect(page.getByText('You are signed out')).toBeVisible()
      await page.goto(`/orders/${submissionId}`)
      await expect(page).toHaveURL(/\/sign-in\?/)
      await expect(page.getByText(customer.companyName)).toHaveCount(0)
    })
  })
}

test.describe('outside the EU and EFTA', () => {
  test.use({ customerKind: 'american' })

  test('additional partner ids are not offered, and the reason is said', async ({ page, customer, signedInAs }) => {
    await signedInAs('Sana Mori')
    await beginOrder(page, customer)
    await addLine(page, 1, premium)
    await expect(page.getByText('This customer’s country is United States.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Add a partner' })).toHaveCount(0)
    await quantityOf(page, 1).fill('301')
    await page.getByRole('button', { name: 'Review order' }).click()
    await expect(page.getByText('To review this order, make 1 change:').filter({ visible: true }).first()).toBeVisible()
    await page
      .getByRole('link', { name: /301 is outside the limits of this plan. Enter 1 to 300./ })
      .filter({ visible: true })
      .first()
      .click()
    await expect(quantityOf(page, 1)).toBeFocused()
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('an order is placed with a thumb', async ({ page, customer, sandbox, signedInAs }) => {
    await signedInAs('Sana Mori')
    await beginOrder(page, customer, customer.id)
    await addLine(page, 1, premium)
    await chooseReseller(page, 'Partner ID on record', primary, primary)
    await openReview(page, customer)
    await attestAndPlace(page, customer)
    await becomesActive(page)
    expect(await ordersOf(sandbox, customer)).toHaveLength(1)
    await page.getByRole('button', { name: 'Open menu' }).tap()
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Orders' }).tap()
    await expect(page.getByRole('row').filter({ hasText: customer.companyName })).toContainText('Active')
  })
})

function participants() {
  return [
    { key: 'transaction_reseller', value: primary },
    ...additional.map((value) => ({ key: 'additional_transaction_reseller', value })),
  ]
}
