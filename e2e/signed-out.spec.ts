import type { Request } from '@playwright/test'
import { expect, signIn, test } from './support/desk-test.ts'
import { attestAndPlace, beginDraft, openReview, premium } from './support/ordering.ts'
import { listRoutes } from './support/routes.ts'
import { placingsFor } from './support/wire.ts'

/** What answers without signing in: the way in itself, and whether the process is well. */
const openPages = ['/sign-in']
const openHandlers = /^\/api\/(auth|health)\//

const nobody = '00000000-0000-4000-8000-000000000000'

test('every page leads to signing in and back, and every route handler answers 401', async ({
  page,
  customer,
  request,
  signedInAs,
}) => {
  await signedInAs('Sana Mori')
  await beginDraft(page, customer, premium)
  const draftId = page.url().split('/').at(-1) ?? ''
  await openReview(page, customer)
  const submissionId = await attestAndPlace(page, customer)
  const ids = {
    customerId: customer.id,
    draftId,
    entryId: submissionId,
    id: submissionId,
    ...{ templateId: nobody, quoteId: nobody, subscriptionId: nobody, exportId: nobody },
    ...{ country: 'DE', prefix: 'contoso', nextauth: 'session' },
  }
  const { pages, handlers } = listRoutes(ids)
  expect(pages.length).toBeGreaterThan(7)
  expect(handlers.length).toBeGreaterThan(7)

  // `request` has no cookies: nobody is signed in there.
  for (const address of pages) {
    if (openPages.includes(address)) continue
    const asked = `${address}?q=a%20b`
    const answer = await request.get(asked, { maxRedirects: 0 })
    expect(answer.status(), address).toBe(303)
    const location = new URL(answer.headers().location ?? '', page.url())
    expect(location.origin, address).toBe(new URL(page.url()).origin)
    expect(location.pathname, address).toBe('/sign-in')
    expect(new URL(location.searchParams.get('callbackUrl') ?? '', page.url()).pathname, address).toBe(address)
    expect(new URL(location.searchParams.get('callbackUrl') ?? '', page.url()).searchParams.get('q'), address).toBe(
      'a b',
    )
    // The way the browser's router asks: without the document around it.
    const part = await request.get(address, { maxRedirects: 0, headers: { rsc: '1' } })
    expect(part.status(), address).toBe(303)
    const action = await request.post(address, { maxRedirects: 0, headers: { 'next-action': '0'.repeat(42) } })
    expect(action.status(), `an action nobody knows, ${address}`).toBeGreaterThan(300)
    expect(await action.text(), address).not.toContain(customer.companyName)
  }
  for (const address of handlers) {
    if (openHandlers.test(address)) continue
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      const answer = await request.fetch(address, { method, maxRedirects: 0 })
      expect(answer.status(), `${method} ${address}`).toBe(401)
      expect(await answer.text(), `${method} ${address}`).not.toContain(customer.companyName)
    }
    // Actions pass the first door, because each asks for itself; a handler that is called like one does too.
    const disguised = await request.post(address, { maxRedirects: 0, headers: { 'next-action': '0'.repeat(42) } })
    expect([401, 404, 405], `POST as an action ${address}`).toContain(disguised.status())
  }
})

test('a forged or ended session opens nothing', async ({ page, customer, request, signedInAs }) => {
  await signedInAs('Sana Mori')
  const cookies = await page.context().cookies()
  const session = cookies.find(({ name }) => name === 'next-auth.session-token')
  expect(session?.httpOnly).toBe(true)
  await page.getByRole('button', { name: 'Sana Mori' }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByText('You are signed out')).toBeVisible()
  for (const value of [session?.value ?? '', `${session?.value}x`, 'eyJhbGciOiJub25lIn0.e30.']) {
    const headers = { cookie: `next-auth.session-token=${value}` }
    const search = await request.get(`/api/customers/search?q=${customer.companyName}`, { headers })
    expect(search.status()).toBe(401)
    const customers = await request.get('/customers', { headers, maxRedirects: 0 })
    expect([303, 307]).toContain(customers.status())
    expect(customers.headers().location).toMatch(/\/sign-in/)
  }
})

test.describe('a caught request', () => {
  test.use({ expectedErrors: [/Failed to fetch/] })

  test('an action that is sent signed out is refused and changes nothing', async ({
    page,
    customer,
    request,
    sandbox,
    signedInAs,
  }) => {
    const actions: Request[] = []
    page.on('request', (sent) => {
      if (sent.method() === 'POST' && sent.headers()['next-action']) actions.push(sent)
    })
    await signedInAs('Sana Mori')
    await beginDraft(page, customer, premium)
    const builder = page.url()
    await openReview(page, customer)
    const review = page.url()
    // The press is caught on its way: the server has not heard of it yet.
    let press: Request | undefined
    await page.route(review, async (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      press = route.request()
      await route.abort()
    })
    await page.getByRole('region', { name: 'Attest and place' }).getByRole('checkbox').check()
    await page.getByRole('button', { name: /^Place order for/ }).click()
    await expect(page.getByText('The answer did not reach this browser')).toBeVisible()

    const save = actions.findLast((sent) => sent.url() === builder && (sent.postData() ?? '').includes('"quantity"'))
    const begin = actions.find((sent) => new URL(sent.url()).pathname === '/orders/new')
    for (const sent of [save, begin, press]) {
      if (!sent) throw new Error('the page did not send what it should')
      const { cookie: _, ...headers } = await sent.allHeaders()
      const allowed = Object.entries(headers).filter(([name]) => !/^(:|content-length|host)/.test(name))
      const answer = await request.fetch(sent.url(), {
        method: 'POST',
        headers: Object.fromEntries(allowed),
        data: (sent.postData() ?? '').replaceAll(`"quantity":${premium.quantity}`, '"quantity":299'),
        maxRedirects: 0,
      })
      expect(await answer.text(), sent.url()).toContain('"code":"sessionEnded"')
    }
    expect(await placingsFor(sandbox, customer)).toEqual([])
    await page.unroute(review)
    await page.goto(builder)
    await expect(page.getByRole('textbox', { name: 'Quantity, line 1' })).toHaveValue(String(premium.quantity))
  })
})

test('signing in leads to addresses of the desk only', async ({ page, desk }) => {
  for (const callbackUrl of ['https://evil.example/x', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
    await page.context().clearCookies()
    await page.goto(`/sign-in?${new URLSearchParams({ callbackUrl })}`)
    await signIn(page, desk.url, 'Sana Mori')
    expect(page.url(), callbackUrl).toBe(`${desk.url}/`)
  }
  const address = `/orders?customer=${nobody}&sort=-value`
  await page.context().clearCookies()
  await page.goto(address)
  await signIn(page, desk.url, 'Sana Mori')
  await expect(page).toHaveURL(address)
})
