import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { serviceAccountEvents, serviceAccounts, sessions } from '@/lib/db/schema/people'
import { type Desk, openDesk, toSignIn } from '@/lib/testing/open-desk'
import { findServiceSession } from './find-service-session'
import { renewServiceAccount } from './renew-service-account'
import { storeServiceAccount } from './store-service-account'

const DAY_MS = 24 * 60 * 60 * 1000

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

/** Anneke's account serves, connected two days ago: it is due. */
beforeEach(async () => {
  await desk.sandbox.control('faults', undefined, 'DELETE')
  await desk.sandbox.control('people/anneke', { roles: ['AdminAgents'] }, 'PATCH')
  await storeServiceAccount(await desk.as('anneke'), toSignIn(await desk.sandbox.signIn('anneke')))
  await desk.system.db.update(serviceAccounts).set({ connectedAt: new Date(Date.now() - 2 * DAY_MS) })
  await desk.system.db.delete(serviceAccountEvents)
})

async function account() {
  const [row] = await desk.system.db
    .select()
    .from(serviceAccounts)
    .innerJoin(sessions, eq(sessions.id, serviceAccounts.sessionId))
  if (!row) throw new Error('no service account')
  return { ...row.service_accounts, session: row.sessions }
}

const events = async () =>
  (await desk.system.db.select().from(serviceAccountEvents).orderBy(serviceAccountEvents.id)).map(
    ({ kind, reason }) => [kind, reason],
  )

const renew = (options?: { now: boolean }) => renewServiceAccount(desk.system, options)

describe('the sign-in of the service account', () => {
  test('is renewed once a day, though its token is still good', async () => {
    const before = await account()
    await renew()
    const after = await account()
    expect(after.session.sealedRefreshToken).not.toBe(before.session.sealedRefreshToken)
    expect(after).toMatchObject({ failure: null, checkedAt: expect.any(Date) })
    await renew()
    expect((await account()).session.version).toBe(after.session.version)
    await renew({ now: true })
    expect((await account()).session.version).toBe(after.session.version + 1)
    expect(await events()).toEqual([])
  })

  test('that Entra refuses is ended, told once, and used no more', async () => {
    await desk.sandbox.control('people/anneke/refresh-tokens/revoke', {})
    await renew()
    await renew()
    expect(await account()).toMatchObject({ failure: { code: 'sessionEnded' }, checkedAt: null })
    expect(await findServiceSession(desk.system.db)).toBeUndefined()
    expect(await events()).toEqual([['ended', 'sessionEnded']])
  })

  test('that ended while it was used is told of before it is due', async () => {
    await renew()
    await desk.system.db
      .update(sessions)
      .set({ endedAt: new Date() })
      .where(eq(sessions.id, (await account()).sessionId))
    await renew()
    expect((await account()).failure).toMatchObject({ code: 'sessionEnded' })
    expect(await events()).toEqual([['ended', 'sessionEnded']])
  })

  test('is tried again after Entra was away, and may be used meanwhile', async () => {
    const path = '/:tenant/oauth2/v2.0/token'
    await desk.sandbox.control('faults', { method: 'POST', path, preset: 'unavailable', times: 2 })
    await renew()
    await renew()
    expect((await account()).failure).toMatchObject({ code: 'microsoftUnavailable' })
    expect(await findServiceSession(desk.system.db)).toBeDefined()
    await renew()
    expect(await account()).toMatchObject({ failure: null, checkedAt: expect.any(Date) })
    expect(await events()).toEqual([
      ['renewalFailed', 'microsoftUnavailable'],
      ['recovered', null],
    ])
  })

  test('is renewed, and told of, where the account is no Admin agent any more', async () => {
    await desk.sandbox.control('people/anneke', { roles: ['SalesAgents'] }, 'PATCH')
    await renew()
    expect(await account()).toMatchObject({ failure: { code: 'roleRefused' }, checkedAt: expect.any(Date) })
    expect((await account()).session.roles).toEqual(['SalesAgents'])
    expect(await events()).toEqual([['roleLost', 'roleRefused']])
  })
})

test('without a service account there is nothing to renew', async () => {
  await desk.system.db.delete(serviceAccounts)
  await renew({ now: true })
  expect(await events()).toEqual([])
})
