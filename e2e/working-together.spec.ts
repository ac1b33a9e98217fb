import { expect, signIn, test } from './support/desk-test.ts'
import { beginDraft, builderOf, premium, quantityOf } from './support/ordering.ts'

test('a draft is talked about, seen open by a colleague, and handed over', async ({
  page,
  browser,
  desk,
  customer,
  signedInAs,
  accessible,
}) => {
  const colleague = await browser.newContext({ baseURL: desk.url, locale: 'en-GB' })
  const theirs = await colleague.newPage()
  await signIn(theirs, desk.url, 'Anneke de Vries')
  await signedInAs('Sana Mori')
  await beginDraft(page, customer, premium)

  await theirs.goto(page.url())
  await expect(theirs.getByText('Sana Mori is here too')).toBeVisible()
  await expect(page.getByText('Anneke de Vries is here too')).toBeVisible({ timeout: 40_000 })

  await page.getByRole('button', { name: 'Comment' }).click()
  const talk = page.getByRole('dialog', { name: 'Comments on this draft' })
  await talk.getByRole('textbox', { name: 'Comment' }).fill('They want it before Friday')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(talk.getByRole('listitem')).toContainText('They want it before Friday')
  await accessible()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Hand over' }).click()
  const handing = page.getByRole('dialog', { name: 'Hand this draft over' })
  await handing.getByRole('combobox', { name: 'Colleague' }).selectOption({ label: 'Anneke de Vries' })
  await handing.getByRole('textbox', { name: 'What they have to know' }).fill('I am away from tomorrow')
  await handing.getByRole('button', { name: 'Hand over draft' }).click()
  await expect(page.getByText('Owner: Anneke de Vries')).toBeVisible()

  await theirs.goto('/drafts')
  const row = theirs.getByRole('row').filter({ hasText: customer.companyName })
  await expect(row).toContainText('from Sana Mori')
  await expect(row).toContainText('2 comments')
  await colleague.close()
})

test('lines are saved as a template, and begin an order with the number that is asked for', async ({
  page,
  customer,
  signedInAs,
  accessible,
}) => {
  await signedInAs('Sana Mori')
  await beginDraft(page, customer, premium)
  const name = `Onboarding of ${customer.companyName}`
  await page.getByRole('button', { name: 'Save as template' }).click()
  const saving = page.getByRole('dialog', { name: 'Save as template' })
  await saving.getByRole('textbox', { name: 'Name of the template' }).fill(name)
  await saving.getByRole('combobox', { name: 'Ask for the quantity of line 1' }).fill('Users')
  await accessible()
  await saving.getByRole('button', { name: 'Save template' }).click()
  await page.getByRole('link', { name: 'See templates' }).click()

  await page.getByRole('link', { name }).click()
  await expect(page.getByRole('cell', { name: 'asked: Users' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Users' }).fill('25')
  await page.getByRole('combobox', { name: 'Find a customer' }).fill(customer.companyName)
  await page.getByRole('option', { name: customer.companyName }).click()
  await expect(page).toHaveURL(builderOf(customer))
  await expect(quantityOf(page, 1)).toHaveValue('25')
})
