import type { Page } from '@playwright/test'
import { expect, expectAccessible, signIn } from './support/desk-test.ts'
import { test } from './support/own-desk-test.ts'

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
/** What came of the way to Microsoft; Next's own announcer is an alert too. */
const alert = (page: Page) => page.getByRole('alert').filter({ hasText: 'No service account was connected' })

test('an administrator connects a service account, sees that it works, and disconnects it', async ({
  page,
  browser,
  desk,
  sandbox,
  signedInAs,
  accessible,
}) => {
  await sandbox.control('people/sana', { roles: ['AdminAgents'] }, 'PATCH')
  await signedInAs('Anneke de Vries')
  await page.getByRole('navigation', { name: 'Administration' }).getByRole('link', { name: 'Connection' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Connection' })).toBeVisible()
  await expect(part(page, 'Microsoft')).toContainText(/Answered in \d+ ms/)
  const account = part(page, 'Service account')
  await expect(account).toContainText('Not connected')

  await test.step('an account without a second factor is refused', async () => {
    await account.getByRole('button', { name: 'Connect a service account' }).click()
    await page.getByRole('button', { name: 'Elin Lindqvist' }).click()
    await expect(alert(page)).toContainText('That account was signed in without a second factor')
    await expect(account).toContainText('Not connected')
  })

  await test.step('another account than one’s own is chosen at Microsoft', async () => {
    await account.getByRole('button', { name: 'Connect a service account' }).click()
    await page.getByRole('button', { name: 'Sana Mori' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'is connected as the service account' })).toBeVisible()
    await expect(account).toContainText('Sana Mori')
    await expect(account).toContainText('by Anneke de Vries')
    await expect(account).toContainText('Works')
    await accessible()
    await account.getByRole('button', { name: 'Check now' }).click()
    await expect(account).not.toContainText('Not yet; it is done once a day')
  })

  await test.step('whoever may not administer sees that it works, and no more', async () => {
    const context = await browser.newContext({ baseURL: desk.url, locale: 'en-GB' })
    const helpdesk = await context.newPage()
    await signIn(helpdesk, desk.url, 'Tomás Herrera')
    await helpdesk.goto('/connection')
    await expect(part(helpdesk, 'Service account')).toContainText('Only admin agents can connect a service account')
    await expect(part(helpdesk, 'Service account')).not.toContainText('Sana Mori')
    await expect(helpdesk.getByRole('button', { name: /connect|replace/i })).toHaveCount(0)
    await expect(part(helpdesk, 'Microsoft')).toContainText('Orders can be placed')
    await expect(part(helpdesk, 'Database')).toHaveCount(0)
    await expectAccessible(helpdesk)
    // The way back from Microsoft opens for nobody else either.
    await helpdesk.goto('/api/service-account/callback?code=stolen&state=forged')
    await expect(alert(helpdesk)).toContainText('Only admin agents may connect a service account')
    await context.close()
  })

  await test.step('a sign-in that ended is shown, also on other pages', async () => {
    await sandbox.control('people/sana/refresh-tokens/revoke', {})
    await account.getByRole('button', { name: 'Check now' }).click()
    await expect(account).toContainText('Its sign-in ended')
    await expect(page.getByRole('link', { name: 'The service account needs you' })).toBeVisible()
  })

  await test.step('disconnected, nothing of it is left but its history', async () => {
    await account.getByRole('button', { name: 'Disconnect' }).click()
    const dialog = page.getByRole('dialog', { name: 'Disconnect the service account?' })
    await expect(dialog).toContainText('its tokens are deleted')
    await dialog.getByRole('button', { name: 'Disconnect' }).click()
    await expect(account).toContainText('Not connected')
    await expect(account).toContainText('Anneke de Vries disconnected sana@')
    await expect(account).toContainText('Anneke de Vries could not connect elin@')
    await expect(page.getByRole('link', { name: 'The service account needs you' })).toHaveCount(0)
  })
})
