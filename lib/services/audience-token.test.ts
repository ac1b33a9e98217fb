import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDatabase } from '@/lib/db/client'
import { sessions } from '@/lib/db/schema/people'
import { type Entra, entraFromEnvironment } from '@/lib/entra/entra'
import { EntraError } from '@/lib/entra/errors'
import type { ActorContext } from '@/lib/services/context'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { createUserAccessTokens } from './get-access-token'
import { getSignInContext } from './sign-in/sign-in-context'

const audience = 'https://api.partner.microsoft.com'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => {
  await desk.close()
  await closeDatabase()
})

/** As one process has it; two of them know nothing of each other but the database. */
async function tokens(refresh: Entra['refresh'] = entraFromEnvironment().refresh) {
  return createUserAccessTokens({ ...(await getSignInContext()), entra: { refresh } })
}

const sheets = (token: string) =>
  fetch(`${desk.sandbox.url}/v1.0/sales/pricesheets(Market='DE',PricesheetView='software')/$value`, {
    headers: { Authorization: `Bearer ${token}` },
  })
const partnerCenter = (token: string) =>
  fetch(`${desk.sandbox.url}/v1/profiles/mpn`, { headers: { Authorization: `Bearer ${token}` } })

async function endAccess({ db, actor }: ActorContext) {
  await db
    .update(sessions)
    .set({ accessTokenExpiresAt: new Date(0) })
    .where(eq(sessions.id, actor.sessionId))
}

test('one sign-in reads price sheets and Partner Center, each with a token of its own that is kept', async () => {
  const { sessionId } = (await desk.as('sana')).actor
  const get = await tokens()
  const forSheets = await get(sessionId, { audience })
  expect((await sheets(forSheets)).status).toBe(200)
  expect((await partnerCenter(await get(sessionId))).status).toBe(200)
  expect(await (await tokens())(sessionId, { audience })).toBe(forSheets)
})

test('two processes that want two tokens at once spend each refresh token once: none is lost', async () => {
  const sana = await desk.as('sana')
  const { sessionId } = sana.actor
  for (let round = 0; round < 5; round += 1) {
    await endAccess(sana)
    const [one, other] = await Promise.all([tokens(), tokens()])
    const [a, b, c, d] = await Promise.all([
      one(sessionId, { audience, force: true }),
      other(sessionId),
      one(sessionId),
      other(sessionId, { audience, force: true }),
    ])
    expect([(await sheets(a)).status, (await partnerCenter(b)).status]).toEqual([200, 200])
    expect([(await partnerCenter(c)).status, (await sheets(d)).status]).toEqual([200, 200])
  }
})

test('who is refused price sheets stays signed in', async () => {
  const { sessionId } = (await desk.as('sana')).actor
  const usual = entraFromEnvironment()
  const refusing = await tokens((token, wanted) =>
    wanted
      ? Promise.reject(new EntraError('sign-in-again', { cause: 'no consent', code: 'AADSTS65001' }))
      : usual.refresh(token),
  )
  await expect(refusing(sessionId, { audience })).rejects.toMatchObject({ code: 'AADSTS65001' })
  expect((await partnerCenter(await refusing(sessionId, { force: true }))).status).toBe(200)
})
