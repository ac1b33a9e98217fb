import { expect, test } from './support/desk-test.ts'

test('the palette leads from any page to a customer and their new order, by keys alone', async ({
  page,
  signedInAs,
  customer,
  accessible,
}) => {
  await signedInAs('Sana Mori')
  await page.goto('/drafts')
  await expect(page.getByRole('heading', { level: 1, name: 'Drafts' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+k')
  const palette = page.getByRole('dialog', { name: 'Search and commands' })
  await expect(palette.getByRole('combobox')).toBeFocused()
  await page.keyboard.type(customer.companyName.toLowerCase())
  const begin = palette.getByRole('option', { name: `New order for ${customer.companyName}` })
  await expect(begin).toBeVisible()
  await accessible()
  for (let presses = 0; presses < 12 && (await begin.getAttribute('aria-selected')) !== 'true'; presses += 1)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(palette).toBeHidden()
  await page.getByRole('button', { name: `Start order for ${customer.companyName}` }).click()
  await expect(page).toHaveURL(/\/drafts\/[0-9a-f-]{36}$/)

  // What was opened is the first thing it shows, also while a sheet of lines has the focus.
  await page.keyboard.press('ControlOrMeta+k')
  await expect(palette.getByRole('group', { name: 'Recent' }).getByRole('option').first()).toContainText(
    customer.companyName,
  )
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
})

test('home keeps the groups as the person has chosen them', async ({ page, signedInAs, customer, accessible }) => {
  await signedInAs('Anneke de Vries')
  await page.goto(`/orders/new?customer=${customer.id}`)
  await page.getByRole('button', { name: `Start order for ${customer.companyName}` }).click()
  await expect(page).toHaveURL(/\/drafts\//)
  await page.goto('/')
  const group = (name: string) => page.getByRole('region', { name, exact: true })
  await expect(group('Health')).toBeVisible()
  await page.getByRole('button', { name: 'Customize' }).click()
  const dialog = page.getByRole('dialog', { name: 'Customize Home' })
  const up = dialog.getByRole('button', { name: 'Move Under way up' })
  await up.focus()
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('Enter')
  await expect(up).toBeFocused()
  await dialog.getByRole('checkbox', { name: 'Late', exact: true }).uncheck()
  await accessible()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
  await page.reload()
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Under way')
  await expect(group('Needs you')).toBeVisible()
  await expect(group('Late')).toBeHidden()

  await page.getByRole('button', { name: 'Everyone’s' }).click()
  await expect(page.getByRole('button', { name: 'Everyone’s' })).toHaveAttribute('aria-pressed', 'true')
})
