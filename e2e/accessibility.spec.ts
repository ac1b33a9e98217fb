import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { z } from 'zod'
import { expect, expectAccessible, test } from './support/desk-test.ts'
import { addLine, attestAndPlace, basic, beginOrder, openReview, premium, saved } from './support/ordering.ts'
import { listRoutes } from './support/routes.ts'

/** Well formed, and nobody's. */
const nobody = '00000000-0000-4000-8000-000000000000'

/** Of the message catalogues: a file each. */
const namespaces = readdirSync(new URL('../messages/en', import.meta.url)).map((file) =>
  file.replace('.json', '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
)

const sizes = {
  'a wide screen': { width: 1440, height: 900 },
  'a phone': { width: 390, height: 844 },
}

for (const [name, viewport] of Object.entries(sizes)) {
  test(`every page can be used by everyone on ${name}, in both themes, and has all its texts`, async ({
    page,
    customer,
    signedInAs,
  }) => {
    test.slow()
    await signedInAs('Sana Mori')
    const pages = await everyPage(page, customer)
    await page.setViewportSize(viewport)
    for (const address of pages) {
      await page.goto(address)
      await hasArrived(page)
      await expect(page.getByRole('heading', { level: 1 }), `headings of ${address}`).toHaveCount(1)
      await expect(page, address).toHaveTitle(/\S+ · Order Desk$|^Order Desk$/)
      await page.emulateMedia({ colorScheme: 'light' })
      await expectAccessible(page)
      // The other theme is the same page in other colours.
      await page.emulateMedia({ colorScheme: 'dark' })
      await expectAccessible(page, ['color-contrast', 'link-in-text-block'])
      await hasTexts(page, 'en')
      expect(await overflow(page), `horizontal scroll of ${address}`).toBe(0)
    }
    // What a language says is the same at every size; how long it is matters where there is little room.
    const language = viewport.width < 600 ? 'ja' : 'en'
    await page.context().addCookies([{ name: 'locale', value: language, url: new URL('/', page.url()).href }])
    for (const address of ['/sign-in', '/nowhere', ...(language === 'ja' ? pages : [])]) {
      await page.goto(address)
      await hasArrived(page)
      await hasTexts(page, language)
      expect(await overflow(page), `horizontal scroll of ${address} in ${language}`).toBe(0)
    }
  })
}

test('what opens over a page can be used by everyone', async ({ page, customer, signedInAs }) => {
  await signedInAs('Sana Mori')
  await page.goto('/orders/new')
  await page.getByRole('combobox', { name: 'Find a customer' }).fill('nothing is called like this')
  await expect(page.getByText('No customer matches')).toBeVisible()
  await expectAccessible(page)
  await beginOrder(page, customer)
  await page.getByRole('button', { name: 'Review order' }).click()
  await expect(page.getByText('To review this order, make 1 change:').filter({ visible: true }).first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Add the first line' }).click()
  const chooser = page.getByRole('dialog', { name: 'Add a line' })
  await chooser.getByRole('combobox', { name: 'Search products' }).fill(premium.product)
  await expect(chooser.getByRole('option', { name: premium.product }).first()).toBeVisible()
  await expectAccessible(page)
  await chooser.getByRole('option', { name: premium.product }).first().click()
  await expect(chooser.getByRole('option', { name: premium.choice }).first()).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.getByRole('combobox', { name: 'Partner ID on record' }).fill('wer')
  await expect(page.getByRole('option').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Sana Mori' }).click()
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
  await expectAccessible(page)
  await page.goto('/orders')
  await page.setViewportSize(sizes['a phone'])
  await page.getByRole('button', { name: 'Open menu' }).click()
  await expect(page.getByRole('link', { name: 'Drafts' })).toBeVisible()
  await expectAccessible(page)
  await page.goto('/orders')
  await page.getByRole('button', { name: 'Add filter' }).click()
  await expect(page.getByRole('searchbox', { name: 'Find a filter' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+k')
  const palette = page.getByRole('dialog', { name: 'Search and commands' })
  await palette.getByRole('combobox').fill(customer.companyName)
  await expect(palette.getByRole('option', { name: `New order for ${customer.companyName}` })).toBeVisible()
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page, ['color-contrast', 'link-in-text-block'])
})

/** The addresses of all pages, with a draft and an order of this customer in them. */
async function everyPage(page: Page, customer: { id: string; companyName: string; domain: string }): Promise<string[]> {
  await beginOrder(page, customer)
  await addLine(page, 1, premium)
  await addLine(page, 2, basic)
  await openReview(page, customer)
  const submissionId = await attestAndPlace(page, customer)
  await beginOrder(page, customer)
  await addLine(page, 1, premium)
  await page.getByRole('textbox', { name: 'PO number' }).fill('PO 1')
  await saved(page)
  const draftId = lastPart(page)
  const templateId = await saveTemplate(page, customer.companyName)
  await page.goto(`/customers/${customer.id}/drafts/${draftId}`)
  const quoteId = await makeQuote(page)
  const { pages } = listRoutes({
    customerId: customer.id,
    draftId,
    ...{ entryId: submissionId, templateId, quoteId, id: submissionId },
    ...{ subscriptionId: nobody, exportId: nobody, country: 'DE', prefix: 'contoso', nextauth: 'session' },
  })
  const withQuery = [
    `/orders/new?customer=${customer.id}`,
    `/customers?q=${encodeURIComponent(customer.companyName)}`,
    '/customers?q=nothing-is-called-like-this',
    `/orders?customer=${customer.id}&status=active,placed`,
    '/orders?q=nothing-is-called-like-this',
    `/orders/${nobody}`,
  ]
  return [...pages.filter((address) => address !== '/sign-in'), ...withQuery]
}

const lastPart = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? ''

async function saveTemplate(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: 'Save as template' }).click()
  const saving = page.getByRole('dialog', { name: 'Save as template' })
  await saving.getByRole('textbox', { name: 'Name of the template' }).fill(name)
  await saving.getByRole('button', { name: 'Save template' }).click()
  await page.getByRole('link', { name: 'See templates' }).click()
  await page.getByRole('link', { name }).first().click()
  await expect(page).toHaveURL(/\/templates\/./)
  return lastPart(page)
}

async function makeQuote(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Quote', exact: true }).click()
  await page.getByRole('button', { name: 'Make quote' }).click()
  await expect(page).toHaveURL(/\/quotes\/./)
  return lastPart(page)
}

/** Nothing is on its way any more. */
async function hasArrived(page: Page) {
  await expect(page.getByText(/^(Loading…|読み込み中…|読み込んでいます…)$/)).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

const samples = { en: /[a-z]/, ja: /[ぁ-んァ-ヶ]/ }

async function hasTexts(page: Page, language: keyof typeof samples) {
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.locator('body')).toContainText(samples[language])
  expect(missingTexts(await page.locator('body').innerText()), `${page.url()} in ${language}`).toEqual([])
}

async function overflow(page: Page): Promise<number> {
  const { scrollWidth, clientWidth } = z.object({ scrollWidth: z.number(), clientWidth: z.number() }).parse(
    await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return { scrollWidth, clientWidth }
    }),
  )
  return scrollWidth - clientWidth
}

/** A text that is missing is shown by its key, such as `orders.table.label`. Domains and file names are no keys. */
function missingTexts(text: string): string[] {
  return text.match(new RegExp(`\\b(${namespaces.join('|')})(\\.[a-z]\\w*)+\\b`, 'g')) ?? []
}
