import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { serviceAccountEvents, serviceAccounts, sessions } from '@/lib/db/schema/people'
import { authorizeInSandbox } from '@/lib/testing/authorize-in-sandbox'
import { type Desk, openDesk, toSignIn } from '@/lib/testing/open-desk'
import { getAccessToken } from '../get-access-token'
import { findActor } from '../sign-in/find-actor'
import { findLiveSession } from '../sign-in/find-live-session'
import { recordSignIn } from '../sign-in/record-sign-in'
import { toSessionId } from '../sign-in/session-secret'
import { getSignInContext } from '../sign-in/sign-in-context'
import { beginConnecting } from './begin-connecting'
import { disconnectServiceAccount } from './disconnect-service-account'
import { findServiceSession } from './find-service-session'
import { finishConnecting } from './finish-connecting'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

beforeEach(async () => {
  await disconnectServiceAccount(await desk.as('anneke'))
  await desk.system.db.delete(serviceAccountEvents)
  await desk.sandbox.control('people/tomas', { roles: ['HelpdeskAgents'] }, 'PATCH')
})

/** `by` presses the button and chooses `account` on Entra's page. */
async function connect(account: string | undefined, by = 'anneke') {
  const context = await desk.as(by)
  const { url, sealed } = await beginConnecting(context)
  const { search: query } = await authorizeInSandbox(new URL(url), account)
  return { context, sealed, query, outcome: await finishConnecting(context, { sealed, query }) }
}

/** Makes somebody an Admin agent, as the service account has to be one. */
async function promote(person: string) {
  await desk.sandbox.control(`people/${person}`, { roles: ['AdminAgents'] }, 'PATCH')
}

/** The session of the account that is connected now. */
const live = async () => (await findServiceSession(desk.system.db)) ?? 'none'

const events = async () =>
  (await desk.system.db.select().from(serviceAccountEvents).orderBy(serviceAccountEvents.id)).map(
    ({ kind, accountUpn, reason }) => [kind, accountUpn, reason],
  )

describe('a service account', () => {
  test('is connected by an administrator, and reads what is told to a person only', async () => {
    await promote('tomas')
    expect((await connect('tomas')).outcome).toBe('connected')
    expect(await getAccessToken(await live())).toMatch(/^ey/)
    const reads = await desk.system.partnerCenterAsService()
    // Readings alone: nothing that orders or changes anything can be spelled with it.
    expect(Object.keys(reads ?? {})).toEqual(['provisioningStatus', 'relationships', 'profiles', 'compliance'])
    expect(await events()).toEqual([['connected', expect.stringMatching(/^tomas@/), null]])
  })

  test('is nobody who could come in, order, or follow an order in their own name', async () => {
    await promote('tomas')
    await connect('tomas')
    const { db } = desk.system
    const [account] = await db
      .select({ personId: sessions.personId })
      .from(sessions)
      .where(eq(sessions.id, await live()))
    expect(await findLiveSession(db, account?.personId ?? '')).toBeUndefined()
    // Not even if the secret that was thrown away came to light.
    const [context, tokens] = [await getSignInContext(), await desk.sandbox.signIn('anneke')]
    const secret = await recordSignIn(context, toSignIn(tokens))
    expect(await findActor(context, secret)).toBeDefined()
    await db.update(serviceAccounts).set({ sessionId: toSessionId(secret) })
    expect(await findActor(context, secret)).toBeUndefined()
  })

  test('is replaced by the next, and the one before is forgotten with its tokens', async () => {
    await promote('tomas')
    await connect('tomas')
    const before = await live()
    await connect('anneke')
    const after = await live()
    expect(after).not.toBe(before)
    await expect(getAccessToken(before)).rejects.toMatchObject({ code: 'sessionEnded' })
    expect((await events()).map(([kind]) => kind)).toEqual(['connected', 'replaced'])
  })

  test('is one, when two administrators connect at the same moment', async () => {
    const count = async () => (await desk.system.db.select({ id: sessions.id }).from(sessions)).length
    const begun = await Promise.all([begin(), begin()])
    const before = await count()
    expect(await Promise.all(begun.map(({ context, ...back }) => finishConnecting(context, back)))).toEqual([
      'connected',
      'connected',
    ])
    expect(await desk.system.db.select().from(serviceAccounts)).toHaveLength(1)
    expect(await count()).toBe(before + 1)

    async function begin() {
      const context = await desk.as('anneke')
      const { url, sealed } = await beginConnecting(context)
      return { context, sealed, query: (await authorizeInSandbox(new URL(url), 'anneke')).search }
    }
  })

  test('outlives the sessions that were swept away for their age', async () => {
    await connect('anneke')
    const { db } = desk.system
    await db.update(sessions).set({ createdAt: new Date('2026-01-01') })
    const { actor } = await desk.as('sana')
    const left = (await db.select({ id: sessions.id }).from(sessions)).map(({ id }) => id)
    expect(new Set(left)).toEqual(new Set([actor.sessionId, await findServiceSession(db)]))
  })

  test('is forgotten with its tokens when an administrator disconnects it', async () => {
    const { context } = await connect('anneke')
    const sessionId = await live()
    await disconnectServiceAccount(context)
    expect(await findServiceSession(desk.system.db)).toBeUndefined()
    expect(await desk.system.partnerCenterAsService()).toBeUndefined()
    await expect(getAccessToken(sessionId)).rejects.toMatchObject({ code: 'sessionEnded' })
    await disconnectServiceAccount(context)
    expect((await events()).map(([kind]) => kind)).toEqual(['connected', 'disconnected'])
  })
})

describe('is not connected, and the one before stays,', () => {
  test.each([
    ['without a second factor', 'elin', 'mfaRequired'],
    ['when it is no Admin agent', 'sana', 'roleMissing'],
    ['when the person went back', undefined, 'cancelled'],
  ] as const)('%s', async (_, account, reason) => {
    await connect('anneke')
    const before = await findServiceSession(desk.system.db)
    if (account === 'elin') await promote('elin')
    expect((await connect(account)).outcome).toBe(reason)
    expect(await findServiceSession(desk.system.db)).toBe(before)
    expect((await events()).at(-1)).toEqual(['refused', account ? expect.stringMatching(`^${account}@`) : null, reason])
  })

  test('by anybody but the one who began, or in another browser, or twice', async () => {
    const { context, sealed, query } = await connect('anneke')
    expect(await finishConnecting(await desk.as('sana'), { sealed, query })).toBe('notAllowed')
    expect(await finishConnecting(context, { sealed: undefined, query })).toBe('expired')
    expect(await finishConnecting(context, { sealed: 'forged', query })).toBe('expired')
    expect(await finishConnecting(context, { sealed, query })).not.toBe('connected')
    const other = await beginConnecting(context)
    expect(await finishConnecting(context, { sealed: other.sealed, query })).toBe('failed')
  })

  test('by somebody without the role', async () => {
    const sana = await desk.as('sana')
    await expect(beginConnecting(sana)).rejects.toMatchObject({ code: 'notAllowedToAdminister' })
    await expect(disconnectServiceAccount(sana)).rejects.toMatchObject({ code: 'notAllowedToAdminister' })
    expect(await findServiceSession(desk.system.db)).toBeUndefined()
  })
})
