import { expect, signIn, test } from './support/desk-test.ts'
import { addLine, attestAndPlace, becomesActive, beginOrder, openReview, premium, saved } from './support/ordering.ts'

test('shows nothing to someone who is signed out, and leads back after signing in', async ({ page, signedInAs }) => {
  await page.goto('/customers')
  await expect(page).toHaveURL(/\/sign-in\?/)
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await signedInAs('Sana Mori')
  await expect(page).toHaveURL(/\/customers$/)
})

test('signing out in the middle of a review loses nothing: one comes back to it, and places the order', async ({
  page,
  customer,
  desk,
  signedInAs,
}) => {
  await signedInAs('Sana Mori')
  await beginOrder(page, customer)
  await addLine(page, 1, premium)
  await page.getByRole('textbox', { name: 'Notes' }).fill('Call first')
  await saved(page)
  await openReview(page, customer)
  const review = page.url()
  await page.getByRole('button', { name: 'Sana Mori' }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByText('You are signed out')).toBeVisible()
  await expect(page.getByText(customer.companyName)).toHaveCount(0)
  await signIn(page, desk.url, 'Sana Mori')
  await expect(page).toHaveURL(review)
  await expect(page.getByText('Call first')).toBeVisible()
  await attestAndPlace(page, customer)
  await becomesActive(page)
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
