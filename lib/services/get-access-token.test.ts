import { randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, type Database } from '@/lib/db/client'
import { sessions } from '@/lib/db/schema/people'
import { createEntra, type Entra, entraFromEnvironment } from '@/lib/entra/entra'
import { createSealer } from '@/lib/entra/seal'
import { env } from '@/lib/env'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/open-test-database'
import { startTestSandbox, type TestSandbox } from '@/lib/testing/start-test-sandbox'
import { createUserAccessTokens, getAccessToken } from './get-access-token'
import { recordSignIn } from './sign-in/record-sign-in'
import { toSessionId } from './sign-in/session-secret'
import { SignInClaims } from './sign-in/sign-in-claims'

const tokenKeys = `test:${randomBytes(32).toString('base64')}`
const sealer = createSealer(tokenKeys)

let sandbox: TestSandbox
let database: TestDatabase
let db: Database
beforeAll(async () => {
  sandbox = await startTestSandbox({ customers: 5 })
  database = await openTestDatabase()
  db = database.db
})
afterAll(async () => {
  await database.close()
  await sandbox.stop()
})

/** A sign-in whose access token has already ended, unless told otherwise. */
async function signedIn({ person = 'sana', expiresAt = new Date(0), seal = sealer } = {}) {
  const tokens = await sandbox.signIn(person)
  const claims = SignInClaims.parse(
    JSON.parse(Buffer.from(tokens.id_token.split('.')[1] ?? '', 'base64url').toString()),
  )
  const { access_token: accessToken, refresh_token: refreshToken } = tokens
  const secret = await recordSignIn({ db, sealer: seal }, { claims, accessToken, refreshToken, expiresAt })
  return { sessionId: toSessionId(secret), accessToken }
}

/** Entra of the environment, counting what it is asked. */
function countingEntra(): { entra: Pick<Entra, 'refresh'>; count(): number } {
  const entra = entraFromEnvironment()
  let asked = 0
  const refresh: Entra['refresh'] = (token, audience) => {
    asked += 1
    return entra.refresh(token, audience)
  }
  return { entra: { refresh }, count: () => asked }
}

async function isAccepted(token: string): Promise<boolean> {
  const answer = await fetch(`${sandbox.url}/v1/profiles/mpn`, { headers: { Authorization: `Bearer ${token}` } })
  return answer.ok
}

async function readSession(sessionId: string) {
  const [row] = await db.select().from(sessions).where(eq(sessions.id, sessionId))
  return row
}

describe('a token that is still good', () => {
  test('is handed out without asking Entra', async () => {
    const { entra, count } = countingEntra()
    const { sessionId, accessToken } = await signedIn({ expiresAt: new Date(Date.now() + 3600_000) })
    expect(await createUserAccessTokens({ db, sealer, entra })(sessionId)).toBe(accessToken)
    expect(count()).toBe(0)
  })

  test('but was refused by Microsoft is replaced when told so', async () => {
    const { sessionId, accessToken } = await signedIn({ expiresAt: new Date(Date.now() + 3600_000) })
    const token = await createUserAccessTokens({ db, sealer, entra: countingEntra().entra })(sessionId, { force: true })
    expect(token).not.toBe(accessToken)
    expect(await isAccepted(token)).toBe(true)
  })
})

describe('a token that ended', () => {
  test('is renewed once for twenty callers at the same time', async () => {
    const { entra, count } = countingEntra()
    const { sessionId } = await signedIn()
    const get = createUserAccessTokens({ db, sealer, entra })
    const tokens = await Promise.all(Array.from({ length: 20 }, () => get(sessionId)))
    expect([new Set(tokens).size, count()]).toEqual([1, 1])
    expect(await isAccepted(tokens[0] ?? '')).toBe(true)
  })

  test('is renewed once for two processes, though the refresh token may be spent only once', async () => {
    const { entra, count } = countingEntra()
    const { sessionId } = await signedIn()
    const other = connect(database.url, { embedded: database.embedded })
    const processes = [db, other.db].map((one) => createUserAccessTokens({ db: one, sealer, entra }))
    const tokens = await Promise.all(processes.flatMap((get) => [get(sessionId), get(sessionId), get(sessionId)]))
    await other.close()
    expect([new Set(tokens).size, count()]).toEqual([1, 1])
    expect(await isAccepted(tokens[0] ?? '')).toBe(true)
  })

  test('is renewed again and again: each refresh token is used once and replaced', async () => {
    const get = createUserAccessTokens({ db, sealer, entra: countingEntra().entra })
    const { sessionId } = await signedIn()
    const tokens = [await get(sessionId), await get(sessionId, { force: true }), await get(sessionId, { force: true })]
    expect(new Set(tokens).size).toBe(3)
    expect(await readSession(sessionId)).toMatchObject({ version: 4, refreshingUntil: null, endedAt: null })
  })

  test('is renewed by another process when the one that began died', async () => {
    const { sessionId } = await signedIn()
    await db
      .update(sessions)
      .set({ refreshingUntil: new Date(Date.now() - 1000) })
      .where(eq(sessions.id, sessionId))
    const token = await createUserAccessTokens({ db, sealer, entra: countingEntra().entra })(sessionId)
    expect(await isAccepted(token)).toBe(true)
  })

  test('carries new roles into the session', async () => {
    const { sessionId } = await signedIn({ person: 'tomas' })
    await db
      .update(sessions)
      .set({ roles: ['AdminAgents'] })
      .where(eq(sessions.id, sessionId))
    await createUserAccessTokens({ db, sealer, entra: countingEntra().entra })(sessionId)
    expect(await readSession(sessionId)).toMatchObject({ roles: ['HelpdeskAgents'] })
  })
})

describe('a session that ended', () => {
  test('by a dead refresh token says so, once and for all', async () => {
    const { entra, count } = countingEntra()
    const { sessionId } = await signedIn({ person: 'anneke' })
    await sandbox.control('people/anneke/refresh-tokens/revoke', {})
    const get = createUserAccessTokens({ db, sealer, entra })
    await expect(get(sessionId)).rejects.toMatchObject({ code: 'sessionEnded' })
    await expect(get(sessionId)).rejects.toMatchObject({ code: 'sessionEnded' })
    expect(count()).toBe(1)
    expect((await readSession(sessionId))?.endedAt).toBeInstanceOf(Date)
  })

  test('by signing out, or that never was, says the same', async () => {
    const get = createUserAccessTokens({ db, sealer, entra: countingEntra().entra })
    await expect(get(toSessionId('nobody'))).rejects.toMatchObject({ code: 'sessionEnded' })
  })

  test('by taking its key away says the same', async () => {
    const { sessionId } = await signedIn({ seal: createSealer(`gone:${randomBytes(32).toString('base64')}`) })
    const get = createUserAccessTokens({ db, sealer, entra: countingEntra().entra })
    await expect(get(sessionId)).rejects.toMatchObject({ code: 'sessionEnded' })
  })
})

test('Entra being away ends nothing: the next caller asks again', async () => {
  const { sessionId } = await signedIn()
  const { PARTNER_TENANT_ID: tenantId, ENTRA_CLIENT_ID: clientId, PARTNER_CENTER_RESOURCE: resource } = env()
  const away = createEntra({ authority: 'http://127.0.0.1:9', tenantId, clientId, clientSecret: 'x', resource })
  await expect(createUserAccessTokens({ db, sealer, entra: away })(sessionId)).rejects.toMatchObject({
    kind: 'unreachable',
  })
  const token = await createUserAccessTokens({ db, sealer, entra: countingEntra().entra })(sessionId)
  expect(await isAccepted(token)).toBe(true)
})

test('keys are rotated under a running session', async () => {
  const { sessionId } = await signedIn()
  const rotated = createSealer(`new:${randomBytes(32).toString('base64')},${tokenKeys}`)
  await createUserAccessTokens({ db, sealer: rotated, entra: countingEntra().entra })(sessionId)
  expect(await readSession(sessionId)).toMatchObject({ sealedRefreshToken: expect.stringMatching(/^new\./) })
})

test('this installation is put together from its environment', async () => {
  const { sessionId } = await signedIn({ seal: createSealer(env().TOKEN_KEYS) })
  expect(await isAccepted(await getAccessToken(sessionId))).toBe(true)
})
