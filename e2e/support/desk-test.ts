import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { type Customer, type CustomerKind, takeCustomer } from './customers.ts'
import type { DeskAddress } from './open-desk.ts'
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
  /** What the browser may report in this test: `test.use({ expectedErrors: [/Failed to fetch/] })`. */
  expectedErrors: RegExp[]
  /** Fails the test when the browser reports an error, such as a broken script or something the CSP stopped. */
  quietBrowser: undefined
}

export const test = base.extend<Desk, { desk: DeskAddress }>({
  desk: [
    async ({}, use) =>
      use({
        url: setting('E2E_APP_URL'),
        sandboxUrl: setting('E2E_SANDBOX_URL'),
        takenCustomers: setting('E2E_TAKEN_CUSTOMERS'),
      }),
    { scope: 'worker' },
  ],
  customerKind: ['european', { option: true }],
  baseURL: async ({ desk }, use) => use(desk.url),
  customer: async ({ customerKind, desk }, use) => use(takeCustomer(customerKind, desk.takenCustomers)),
  sandbox: async ({ desk }, use) => use(connectSandbox(desk.sandboxUrl)),
  signedInAs: async ({ page, desk }, use) => use((name) => signIn(page, desk.url, name)),
  accessible: async ({ page }, use) => use(() => expectAccessible(page)),
  expectedErrors: [[], { option: true }],
  quietBrowser: [
    async ({ page, expectedErrors }, use) => {
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.stack ?? error.message))
      page.on('console', (message) => {
        // An answer such as 404 is reported as an error too; whether it is one, the test knows.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
          errors.push(message.text())
      })
      await use(undefined)
      const unexpected = errors.filter((error) => !expectedErrors.some((expected) => expected.test(error)))
      expect(unexpected, 'errors in the browser').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Signs in through the sandbox's own page; `page` may stand on the desk's sign-in page already, to come back where it was. */
export async function signIn(page: Page, deskUrl: string, name: string) {
  if (!page.url().includes('/sign-in')) await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Sign in with Microsoft' }).click()
  await page.getByRole('button', { name }).click()
  await expect(page).toHaveURL(({ origin, pathname }) => origin === deskUrl && pathname !== '/sign-in')
}

/** Fails unless the page as it is has no WCAG 2.2 A or AA violation that axe can see; `rules` asks for these only. */
export async function expectAccessible(page: Page, rules?: string[]) {
  const axe = new AxeBuilder({ page })
  if (rules) axe.withRules(rules)
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
  const { violations } = await axe.analyze()
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
