import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { type Customer, type CustomerKind, takeCustomer } from './customers.ts'
import { connectSandbox, type Sandbox } from './sandbox.ts'

type Desk = {
  /** Which kind of customer this test's `customer` is: `test.use({ customerKind: 'american' })`. */
  customerKind: CustomerKind
  /** A customer that only this test uses. */
  customer: Customer
  sandbox: Sandbox
  /** Signs in as a person of the sandbox, through its own page. The name is enough: "Sana Mori". */
  signedInAs: (name: string) => Promise<void>
  /** Fails unless the page as it is has no WCAG 2.2 A or AA violation that axe can see. */
  accessible: () => Promise<void>
  /** Fails the test when the browser reports an error, such as a broken script or something the CSP stopped. */
  quietBrowser: undefined
}

export const test = base.extend<Desk>({
  customerKind: ['european', { option: true }],
  baseURL: async ({}, use) => use(setting('E2E_APP_URL')),
  customer: async ({ customerKind }, use) => use(takeCustomer(customerKind, setting('E2E_TAKEN_CUSTOMERS'))),
  sandbox: async ({}, use) => use(connectSandbox(setting('E2E_SANDBOX_URL'))),
  signedInAs: async ({ page }, use) => use((name) => signIn(page, name)),
  accessible: async ({ page }, use) => use(() => expectAccessible(page)),
  quietBrowser: [
    async ({ page }, use) => {
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.stack ?? error.message))
      page.on('console', (message) => {
        // An answer such as 404 is reported as an error too; whether it is one, the test knows.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
          errors.push(message.text())
      })
      await use(undefined)
      expect(errors, 'errors in the browser').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

async function signIn(page: Page, name: string) {
  if (!page.url().includes('/sign-in')) await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Sign in with Microsoft' }).click()
  await page.getByRole('button', { name }).click()
  const desk = new URL(setting('E2E_APP_URL'))
  await expect(page).toHaveURL(({ origin, pathname }) => origin === desk.origin && pathname !== '/sign-in')
}

async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(' | ')})`,
  )
  expect(found, `accessibility of ${page.url()}`).toEqual([])
}

function setting(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set; the global set-up does that`)
  return value
}
