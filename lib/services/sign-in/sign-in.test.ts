import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sessions } from '@/lib/db/schema/people'
import { mayOrder } from '@/lib/domain/actor'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/open-test-database'
import { startTestSandbox, type TestSandbox } from '@/lib/testing/start-test-sandbox'
import { admitSignIn } from './admit-sign-in'
import { findActor } from './find-actor'
import { recordSignIn } from './record-sign-in'
import { toSessionId } from './session-secret'
import { SignInClaims } from './sign-in-claims'
import { getSignInContext, type SignInContext } from './sign-in-context'
import { signOut } from './sign-out'

let sandbox: TestSandbox
let database: TestDatabase
let context: SignInContext
beforeAll(async () => {
  sandbox = await startTestSandbox({ customers: 5 })
  database = await openTestDatabase()
  context = await getSignInContext()
})
afterAll(async () => {
  await database.close()
  await sandbox.stop()
})

const tokens = { accessToken: 'access-token', refreshToken: 'refresh-token', expiresAt: new Date() }
const claims = (more: object = {}) =>
  SignInClaims.parse({
    tid: sandbox.tenantId,
    oid: 'sana-object-id',
    name: 'Sana Mori',
    upn: 'sana@nordhavn.example',
    ...more,
  })

describe('who signed in', () => {
  test('is known by the secret of the cookie', async () => {
    const secret = await recordSignIn(context, {
      claims: claims({ roles: ['SalesAgents'], amr: ['pwd', 'mfa'] }),
      ...tokens,
    })
    expect(await findActor(context, secret)).toEqual({
      personId: 'sana-object-id',
      name: 'Sana Mori',
      upn: 'sana@nordhavn.example',
      roles: ['SalesAgents'],
      signInMethods: ['pwd', 'mfa'],
      sessionId: toSessionId(secret),
    })
  })

  test('may not order when Entra names no role', async () => {
    const actor = await findActor(context, await recordSignIn(context, { claims: claims(), ...tokens }))
    expect(actor && mayOrder(actor)).toBe(false)
  })

  test('is nobody for any other secret, the id in the table among them', async () => {
    const secret = await recordSignIn(context, { claims: claims(), ...tokens })
    expect(await findActor(context, toSessionId(secret))).toBeUndefined()
    expect(await findActor(context, '')).toBeUndefined()
  })

  test('has tokens and secret nowhere in the table as they are', async () => {
    const secret = await recordSignIn(context, { claims: claims(), ...tokens })
    const [row] = await context.db
      .select()
      .from(sessions)
      .where(eq(sessions.id, toSessionId(secret)))
    const text = JSON.stringify(row)
    for (const hidden of [secret, tokens.accessToken, tokens.refreshToken]) expect(text).not.toContain(hidden)
  })

  test('is recorded with how they did, wherever Entra tells it', async () => {
    const { access_token: accessToken } = await sandbox.signIn('sana')
    const told = await recordSignIn(context, { claims: claims({ amr: ['fido', 'mfa'] }), ...tokens, accessToken })
    const untold = await recordSignIn(context, { claims: claims(), ...tokens, accessToken })
    const opaque = await recordSignIn(context, { claims: claims(), ...tokens, accessToken: 'no.jwt' })
    const methodsOf = async (secret: string) =>
      (
        await context.db
          .select()
          .from(sessions)
          .where(eq(sessions.id, toSessionId(secret)))
      )[0]?.signInMethods
    expect(await methodsOf(told)).toEqual(['fido', 'mfa'])
    expect(await methodsOf(untold)).toEqual(['pwd', 'mfa'])
    expect(await methodsOf(opaque)).toEqual([])
  })

  test('is renamed when Entra renames them', async () => {
    await recordSignIn(context, { claims: claims({ oid: 'renamed' }), ...tokens })
    const secret = await recordSignIn(context, {
      claims: claims({ oid: 'renamed', name: 'Sana Mori-Lind' }),
      ...tokens,
    })
    expect((await findActor(context, secret))?.name).toBe('Sana Mori-Lind')
  })
})

describe('signing out', () => {
  test('forgets this session and its tokens, and no other', async () => {
    const [here, elsewhere] = [
      await recordSignIn(context, { claims: claims(), ...tokens }),
      await recordSignIn(context, { claims: claims(), ...tokens }),
    ]
    await signOut(context, here)
    expect(await findActor(context, here)).toBeUndefined()
    expect(await findActor(context, elsewhere)).toBeDefined()
    expect(
      await context.db
        .select()
        .from(sessions)
        .where(eq(sessions.id, toSessionId(here))),
    ).toEqual([])
  })
})

describe('coming in', () => {
  const admit = async (person: string, tenantId = sandbox.tenantId) =>
    admitSignIn({ tenantId, accessToken: (await sandbox.signIn(person)).access_token })

  test('is for people of the tenant, whatever their role', async () => {
    expect(await admit('sana')).toBe('admitted')
    expect(await admit('tomas')).toBe('admitted')
    expect(await admit('sana', sandbox.tenantId.toUpperCase())).toBe('admitted')
  })

  test('is refused to people of another tenant', async () => {
    expect(await admit('sana', '11111111-1111-4111-8111-111111111111')).toBe('wrongTenant')
  })

  test('is refused without a second factor', async () => {
    expect(await admit('elin')).toBe('mfaRequired')
  })

  test('is refused when Partner Center accepts none of our tokens', async () => {
    const body = { code: 900420, description: 'The audience is no longer supported' }
    await sandbox.control('faults', { method: 'GET', path: '/v1/profiles/mpn', status: 401, body, times: 2 })
    expect(await admit('sana')).toBe('tokenRefused')
    await sandbox.control('faults', undefined, 'DELETE')
  })

  test('is not prevented by Partner Center being away', async () => {
    await sandbox.control('faults', { method: 'GET', path: '/v1/profiles/mpn', status: 503 })
    expect(await admit('sana')).toBe('admitted')
  })
})
