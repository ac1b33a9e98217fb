import { expect, test } from './support/desk-test.ts'

test('shows nothing to someone who is signed out, and leads back after signing in', async ({ page, signedInAs }) => {
  await page.goto('/customers')
  await expect(page).toHaveURL(/\/sign-in\?/)
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await signedInAs('Sana Mori')
  await expect(page).toHaveURL(/\/customers$/)
})

test('refuses someone whose sign-in had no second factor, and says why', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Sign in with Microsoft' }).click()
  await page.getByRole('button', { name: 'Elin Lindqvist' }).click()
  await expect(page.getByText('A second factor is needed')).toBeVisible()
  await page.goto('/')
  await expect(page).toHaveURL(/\/sign-in/)
})

test('the sign-in page can be used by everyone, in both themes', async ({ page, accessible }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto('/sign-in')
    await accessible()
  }
})
