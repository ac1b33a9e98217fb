import { expect, test } from 'vitest'
import { createBrowser, createPkce, followWithin } from '../../testing/browser.ts'
import { authorizeUrl, claimsOf, pickAccount, postToken, REDIRECT_URI, SCOPE, signInAs } from '../../testing/sign-in.ts'
import { openSandbox } from '../../testing/test-sandbox.ts'

test('the account page offers the four people, each with their role', async () => {
  const sandbox = await openSandbox()
  const { response } = await followWithin(createBrowser(), authorizeUrl(sandbox))
  const page = await response.text()
  expect(response.status).toBe(200)
  for (const role of ['Sales agent', 'Admin agent', 'Helpdesk agent', 'Sales agent, no MFA']) {
    expect(page).toContain(`<span class="role">${role}</span>`)
  }
})

test('a person signs in with PKCE and the application gets App+User tokens for Partner Center', async () => {
  const sandbox = await openSandbox()
  const tokens = await signInAs(sandbox, 'sana')
  expect(tokens).toMatchObject({
    token_type: 'Bearer',
    expires_in: 3600,
    scope: 'https://api.partnercenter.microsoft.com/user_impersonation',
    refresh_token: expect.any(String),
  })
  expect(claimsOf(tokens.access_token)).toMatchObject({
    aud: 'https://api.partnercenter.microsoft.com',
    iss: `${sandbox.url}/${sandbox.tenantId}/`,
    tid: sandbox.tenantId,
    appid: sandbox.clientId,
    amr: ['pwd', 'mfa'],
    upn: 'sana@nordhavn.onmicrosoft.com',
    scp: 'user_impersonation',
    ver: '1.0',
  })
  expect(claimsOf(tokens.id_token)).toMatchObject({
    iss: `${sandbox.url}/${sandbox.tenantId}/v2.0`,
    aud: sandbox.clientId,
    tid: sandbox.tenantId,
    name: 'Sana Mori',
    preferred_username: 'sana@nordhavn.onmicrosoft.com',
    roles: ['SalesAgents'],
    amr: ['pwd', 'mfa'],
  })
})

test('a person without MFA gets tokens that say so', async () => {
  const sandbox = await openSandbox()
  const tokens = await signInAs(sandbox, 'elin')
  expect(claimsOf(tokens.access_token).amr).toEqual(['pwd'])
  expect(claimsOf(tokens.id_token).amr).toEqual(['pwd'])
})

test('a code is worth nothing without its verifier, and nothing the second time', async () => {
  const sandbox = await openSandbox()
  const { verifier, challenge } = createPkce()
  const url = authorizeUrl(sandbox, { code_challenge: challenge, code_challenge_method: 'S256' })
  const back = await pickAccount(createBrowser(), url, { person: 'anneke' })
  expect(back.href.startsWith(REDIRECT_URI)).toBe(true)
  expect(back.searchParams.get('state')).toBe('the-state')
  const redeem = (code_verifier: string) =>
    postToken(sandbox, {
      grant_type: 'authorization_code',
      code: back.searchParams.get('code') ?? '',
      redirect_uri: REDIRECT_URI,
      code_verifier,
    })
  expect(await redeem(createPkce().verifier)).toMatchObject({ status: 400, body: { error_codes: [501481] } })
  expect(await redeem(verifier)).toMatchObject({ status: 200 })
  expect(await redeem(verifier)).toMatchObject({ status: 400, body: { error: 'invalid_grant', error_codes: [54005] } })
})

test('cancelling sends the person back with access_denied', async () => {
  const sandbox = await openSandbox()
  const back = await pickAccount(createBrowser(), authorizeUrl(sandbox), { cancel: 'yes' })
  expect(back.searchParams.get('error')).toBe('access_denied')
  expect(back.searchParams.get('state')).toBe('the-state')
})

test('once signed in, only a prompt brings the account page back', async () => {
  const sandbox = await openSandbox()
  const visit = createBrowser()
  const silent = await followWithin(visit, authorizeUrl(sandbox, { prompt: 'none' }))
  expect(silent.url.searchParams.get('error')).toBe('login_required')
  await pickAccount(visit, authorizeUrl(sandbox), { person: 'sana' })
  for (const prompt of ['none', undefined]) {
    const again = await followWithin(visit, authorizeUrl(sandbox, prompt ? { prompt } : {}))
    expect(again.url.searchParams.get('code'), `prompt ${prompt}`).not.toBeNull()
  }
  for (const prompt of ['login', 'select_account']) {
    const back = await pickAccount(visit, authorizeUrl(sandbox, { prompt }), { person: 'tomas' })
    expect(back.searchParams.get('code'), `prompt ${prompt}`).not.toBeNull()
  }
})

test('an address that is not registered is shown a page, never redirected to', async () => {
  const sandbox = await openSandbox()
  const { response } = await followWithin(
    createBrowser(),
    authorizeUrl(sandbox, { redirect_uri: 'http://elsewhere.example/callback' }),
  )
  expect(response.status).toBe(400)
  expect(await response.text()).toContain('AADSTS50011')
})

test('a loopback address may have any port', async () => {
  const sandbox = await openSandbox()
  const redirect_uri = 'http://127.0.0.1:45678/api/auth/callback/entra'
  const back = await pickAccount(createBrowser(), authorizeUrl(sandbox, { redirect_uri }), { person: 'sana' })
  expect(back.origin).toBe('http://127.0.0.1:45678')
})

test('without offline_access there is no refresh token', async () => {
  const sandbox = await openSandbox()
  const tokens = await signInAs(sandbox, 'sana', SCOPE.replace('offline_access ', ''))
  expect(tokens.access_token).toEqual(expect.any(String))
  expect(tokens.refresh_token).toBeUndefined()
})

test('signing out ends the session and returns to the application', async () => {
  const sandbox = await openSandbox()
  const visit = createBrowser()
  await pickAccount(visit, authorizeUrl(sandbox), { person: 'sana' })
  const query = new URLSearchParams({
    client_id: sandbox.clientId,
    post_logout_redirect_uri: 'http://127.0.0.1:3000/signed-out',
  })
  const page = await visit(`${sandbox.url}/${sandbox.tenantId}/oauth2/v2.0/logout?${query}`)
  const text = await page.text()
  const done = await visit(/action="([^"]+)"/.exec(text)?.[1] ?? '', {
    xsrf: /name="xsrf" value="([^"]+)"/.exec(text)?.[1] ?? '',
    logout: 'yes',
  })
  expect(done.headers.get('location')).toBe('http://127.0.0.1:3000/signed-out')
  const silent = await followWithin(visit, authorizeUrl(sandbox, { prompt: 'none' }))
  expect(silent.url.searchParams.get('error')).toBe('login_required')
})

test('a second person may sign in in the same browser without ending the first one’s tokens', async () => {
  const sandbox = await openSandbox()
  const visit = createBrowser()
  const signIn = async (person: string) => {
    const back = await pickAccount(visit, authorizeUrl(sandbox, { prompt: 'select_account' }), { person })
    const { body } = await postToken(sandbox, {
      grant_type: 'authorization_code',
      code: back.searchParams.get('code') ?? '',
      redirect_uri: REDIRECT_URI,
    })
    return body
  }
  const sana = await signIn('sana')
  const anneke = await signIn('anneke')
  expect(claimsOf(anneke.access_token).upn).toBe('anneke@nordhavn.onmicrosoft.com')
  const refreshed = await postToken(sandbox, {
    grant_type: 'refresh_token',
    refresh_token: String(sana.refresh_token),
  })
  expect(refreshed.status).toBe(200)
  expect(claimsOf(refreshed.body.access_token).upn).toBe('sana@nordhavn.onmicrosoft.com')
})
