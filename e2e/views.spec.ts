import { expect, signIn, test } from './support/desk-test.ts'
import { basic, placeOrder } from './support/ordering.ts'

test('a view is saved, shared, seen by a colleague, changed and given up', async ({
  page,
  customer,
  desk,
  browser,
  signedInAs,
  accessible,
}) => {
  test.slow()
  await signedInAs('Sana Mori')
  await placeOrder(page, customer, [{ ...basic, quantity: 1 }])
  await page.goto('/orders')
  const name = `Of ${customer.companyName}`
  const views = page.getByRole('navigation', { name: 'Views' })
  const chip = page.getByRole('button', { name: `customer is ${customer.companyName}` })
  const order = page.getByRole('row').filter({ hasText: customer.companyName })
  const menu = page.getByRole('button', { name: `Options of the view ${name}` })

  await test.step('a filter is found by typing, and its value too', async () => {
    await page.getByRole('button', { name: 'Add filter' }).click()
    await expect(page.getByRole('searchbox', { name: 'Find a filter' })).toBeFocused()
    await page.keyboard.type('custo')
    await page.keyboard.press('Enter')
    const field = page.getByRole('searchbox', { name: 'Find in Customer' })
    await field.fill(customer.companyName)
    await page.getByRole('checkbox', { name: customer.companyName }).check()
    await page.getByRole('button', { name: 'Show these' }).click()
    await expect(page).toHaveURL(`/orders?customer=${customer.id}`)
    await expect(chip).toBeVisible()
    await expect(order).toHaveCount(1)
  })

  await test.step('it is saved for everyone', async () => {
    await page.getByRole('button', { name: 'Save as a view' }).click()
    const dialog = page.getByRole('dialog', { name: 'Save as a view' })
    await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
    await dialog.getByRole('checkbox', { name: 'Share with everyone at this desk' }).check()
    await accessible()
    await dialog.getByRole('button', { name: 'Save view' }).click()
    await expect(views.getByRole('link', { name })).toHaveAttribute('aria-current', 'page')
    await expect(page).toHaveURL(new RegExp(`customer=${customer.id}&view=`))
  })

  await test.step('a colleague has it, and cannot change it', async () => {
    const context = await browser.newContext({ baseURL: desk.url })
    const theirs = await context.newPage()
    await signIn(theirs, desk.url, 'Tomás Herrera')
    await theirs.goto('/orders')
    await theirs.getByRole('navigation', { name: 'Views' }).getByRole('link', { name }).click()
    await expect(theirs.getByRole('button', { name: `customer is ${customer.companyName}` })).toBeVisible()
    await theirs.getByRole('button', { name: `Options of the view ${name}` }).click()
    await expect(theirs.getByRole('button', { name: 'Duplicate…' })).toBeVisible()
    await expect(theirs.getByRole('button', { name: 'Delete…' })).toHaveCount(0)
    await context.close()
  })

  await test.step('a change is marked until it is saved', async () => {
    await page.getByRole('button', { name: 'Add filter' }).click()
    await page.getByRole('button', { name: 'Date placed' }).click()
    await page.getByRole('link', { name: 'Last 30 days' }).click()
    await expect(page.getByRole('button', { name: 'placed in the last 30 days' })).toBeVisible()
    await expect(views.getByRole('link', { name: `${name} (changed)` })).toBeVisible()
    await accessible()
    await page.getByRole('button', { name: 'Save view' }).click()
    await expect(views.getByRole('link', { name, exact: true })).toBeVisible()
    await views.getByRole('link', { name: 'All' }).click()
    await expect(chip).toHaveCount(0)
    await views.getByRole('link', { name }).click()
    await expect(page.getByRole('button', { name: 'placed in the last 30 days' })).toBeVisible()
  })

  await test.step('a chip is edited in place', async () => {
    await page.getByRole('button', { name: 'placed in the last 30 days' }).click()
    await page.getByRole('link', { name: 'Last 7 days' }).click()
    await expect(page.getByRole('button', { name: 'placed in the last 7 days' })).toBeVisible()
    await page.getByRole('link', { name: 'Discard changes' }).click()
    await expect(page.getByRole('button', { name: 'placed in the last 30 days' })).toBeVisible()
  })

  await test.step('it is moved, renamed and deleted', async () => {
    await menu.click()
    await page.getByRole('button', { name: 'Move left' }).click()
    await expect(views.getByRole('link')).toHaveText([/^All/, /^Needs you/, /^Under way/, name, /^Done/])
    await menu.click()
    await page.getByRole('button', { name: 'Rename…' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill(`${name}!`)
    await page.keyboard.press('Enter')
    await expect(views.getByRole('link', { name: `${name}!` })).toBeVisible()
    await page.getByRole('button', { name: `Options of the view ${name}!` }).click()
    await page.getByRole('button', { name: 'Delete…' }).click()
    await page.getByRole('button', { name: 'Delete view' }).click()
    await expect(page).toHaveURL('/orders')
    await expect(views.getByRole('link', { name: `${name}!` })).toHaveCount(0)
  })
})

test('a link brings a colleague to the same orders, and the back button to where one was', async ({
  page,
  customer,
  signedInAs,
  accessible,
}) => {
  await page.goto(`/orders?q=nothing+like+this&customer=${customer.id}&period=last7&sort=-value`)
  await signedInAs('Sana Mori')
  const search = page.getByRole('searchbox', { name: 'Search orders' })
  const matching = page.getByRole('link', { name: 'Remove filter: matching “nothing like this”' })

  await test.step('the link is understood as it is', async () => {
    await expect(search).toHaveValue('nothing like this')
    await expect(page.getByRole('button', { name: `customer is ${customer.companyName}` })).toBeVisible()
    await expect(page.getByRole('button', { name: 'placed in the last 7 days' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'No order matches' })).toBeVisible()
    await accessible()
  })

  await test.step('what is typed in one go is one step back', async () => {
    await page.keyboard.press('/')
    await expect(search).toBeFocused()
    await page.keyboard.type('havelland')
    await expect(page).toHaveURL(/q=havelland$/)
    await page.keyboard.type(' werke')
    await expect(page).toHaveURL(/q=havelland\+werke$/)
    await page.goBack()
    await expect(search).toHaveValue('nothing like this')
    await expect(matching).toBeVisible()
    await page.goForward()
    await expect(search).toHaveValue('havelland werke')
  })

  await test.step('a part that is taken away comes back as well', async () => {
    await page.goBack()
    await matching.click()
    await expect(search).toHaveValue('')
    await page.goBack()
    await expect(search).toHaveValue('nothing like this')
  })
})
