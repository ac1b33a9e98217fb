import type { Page } from '@playwright/test'
import { signIn } from './support/desk-test.ts'
import { addLine, basic, beginDraft, beginOrder, premium, quantityOf, saved } from './support/ordering.ts'
import { expect, test } from './support/own-desk-test.ts'

// One desk for all of them: they stop its server and kill its sign-ins.
test.describe.configure({ mode: 'default' })

test('a draft survives closing the browser, signing out and in, and a killed server', async ({
  page,
  browser,
  customer,
  desk,
  ownDesk,
  signedInAs,
}) => {
  await signedInAs('Sana Mori')
  await beginOrder(page, customer)
  await type(page)
  await saved(page)
  const draft = page.url()

  await test.step('another browser', async () => {
    const other = await browser.newContext({ baseURL: desk.url })
    const again = await other.newPage()
    await again.goto(draft)
    await signIn(again, desk.url, 'Sana Mori')
    await expect(again).toHaveURL(draft)
    await expectTyped(again)
    await other.close()
  })

  await test.step('signing out and in', async () => {
    await page.getByRole('button', { name: 'Sana Mori' }).click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect(page.getByText('You are signed out')).toBeVisible()
    await signIn(page, desk.url, 'Sana Mori')
    await page.goto('/drafts')
    await page.getByRole('link', { name: customer.companyName }).click()
    await expect(page).toHaveURL(draft)
    await expectTyped(page)
  })

  await test.step('a killed server, while the page stays open', async () => {
    await ownDesk.restartApp()
    await page.reload()
    await expectTyped(page)
  })
})

test.describe('when the server is away', () => {
  test.use({ expectedErrors: [/Failed to fetch|Failed to load|NetworkError/] })

  test('what is typed while the server is away is saved by itself when it is back', async ({
    page,
    customer,
    ownDesk,
    signedInAs,
  }) => {
    await signedInAs('Sana Mori')
    await beginDraft(page, customer, premium)
    const restarted = ownDesk.restartApp()
    await quantityOf(page, 1).fill('77')
    await page.getByRole('textbox', { name: 'Notes' }).fill('Typed while nobody listened')
    await restarted
    await saved(page)
    await page.reload()
    await expect(quantityOf(page, 1)).toHaveValue('77')
    await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('Typed while nobody listened')
  })
})

test('a dead sign-in leads to signing in again and back to the same place with everything typed', async ({
  page,
  customer,
  desk,
  sandbox,
  signedInAs,
}) => {
  // Nearly over when they are issued: every call to Microsoft needs a new one.
  await sandbox.control('access-tokens', { lifetimeSeconds: 30 })
  await signedInAs('Sana Mori')
  await beginOrder(page, customer)
  await type(page)
  await saved(page)
  const draft = page.url()
  await sandbox.control('people/sana/refresh-tokens/revoke', {})
  await quantityOf(page, 1).fill('13')
  const signInAgain = page.getByRole('link', { name: 'Sign in again' }).first()
  await expect(signInAgain).toBeVisible()
  await page.getByRole('textbox', { name: 'Notes' }).fill('Typed after the sign-in had died')
  await sandbox.control('access-tokens', { lifetimeSeconds: 3600 })
  await signInAgain.click()
  await expect(page).toHaveURL(/\/sign-in\?/)
  await signIn(page, desk.url, 'Sana Mori')
  await expect(page).toHaveURL(draft)
  await expect(quantityOf(page, 1)).toHaveValue('13')
  await expect(quantityOf(page, 2)).toHaveValue(String(basic.quantity))
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('Typed after the sign-in had died')
  await saved(page)
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('Typed after the sign-in had died')
})

async function type(page: Page) {
  await addLine(page, 1, premium)
  await addLine(page, 2, basic)
  await page.getByRole('textbox', { name: 'Friendly name, line 2' }).fill('倉庫 №2 “étage”')
  await page.getByRole('textbox', { name: 'PO number' }).fill('PO 4711-Ω')
  await page.getByRole('textbox', { name: 'Notes' }).fill('Zwei Zeilen,\nbeide zählen.')
}

async function expectTyped(page: Page) {
  await expect(quantityOf(page, 1)).toHaveValue(String(premium.quantity))
  await expect(quantityOf(page, 2)).toHaveValue(String(basic.quantity))
  await expect(page.getByRole('textbox', { name: 'Friendly name, line 2' })).toHaveValue('倉庫 №2 “étage”')
  await expect(page.getByRole('textbox', { name: 'PO number' })).toHaveValue('PO 4711-Ω')
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('Zwei Zeilen,\nbeide zählen.')
}
