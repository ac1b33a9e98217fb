import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { orderSubmissions } from '@/lib/db/schema/orders'
import { sessions } from '@/lib/db/schema/people'
import type { ActorContext } from '@/lib/services/context'
import { disconnectServiceAccount } from '@/lib/services/service-account/disconnect-service-account'
import { lookAtWithheld } from '@/lib/services/service-account/look-at-withheld'
import { storeServiceAccount } from '@/lib/services/service-account/store-service-account'
import { askedOf } from '@/lib/testing/asked-of-sandbox'
import { type Desk, openDesk, toSignIn } from '@/lib/testing/open-desk'
import { pressOrder } from '@/lib/testing/press-order'
import { followSubmission } from '../follow-submission'

let desk: Desk
let asked: ReturnType<typeof askedOf>

beforeAll(async () => {
  desk = await openDesk()
  asked = askedOf(desk.sandbox)
  await desk.sandbox.control('clock', { provisionAfterMs: 3600_000 })
})
afterAll(() => desk.close())
beforeEach(async () => disconnectServiceAccount(await desk.as('anneke')))

async function placedBy(person: ActorContext) {
  const order = await pressOrder(desk, person)
  const orderId = (await order.view()).orders[0]?.id ?? ''
  const whoWasAsked = async () => {
    await asked.forget()
    await order.look()
    return (await asked.about(orderId)).filter(({ what }) => what === 'provisioningstatus').map(({ who }) => who)
  }
  const changes = async () => (await order.kinds()).filter((kind) => /^following_with/.test(kind))
  return { ...order, orderId, whoWasAsked, changes }
}

const connect = async () => storeServiceAccount(await desk.as('anneke'), toSignIn(await desk.sandbox.signIn('anneke')))
const signOut = ({ db, actor }: ActorContext) => db.delete(sessions).where(eq(sessions.personId, actor.personId))

it('an administrator who placed it is asked as, by the newest of their sign-ins', async () => {
  const anneke = await desk.as('anneke')
  const order = await placedBy(anneke)
  await anneke.db.update(sessions).set({ endedAt: new Date() }).where(eq(sessions.id, anneke.actor.sessionId))
  expect(await order.whoWasAsked()).toEqual(['anneke'])
  expect(await order.changes()).toEqual([])
})

it('a sales agent is not asked as where a service account is: their role would be refused', async () => {
  const order = await placedBy(await desk.as('sana'))
  await connect()
  expect(await order.whoWasAsked()).toEqual(['anneke'])
  expect(await order.view()).toMatchObject({ withheld: null })
  expect(await order.changes()).toEqual([])
})

it('without a service account their refused role is said once, and not tried at every look', async () => {
  const order = await placedBy(await desk.as('sana'))
  const asks: string[] = []
  for (let look = 0; look < 6; look += 1) asks.push(...(await order.whoWasAsked()))
  expect(asks).toEqual(['sana', 'sana'])
  expect(await order.view()).toMatchObject({ withheld: 'role' })
  expect(await order.changes()).toEqual(['following_without_person'])
})

it('a service account takes over after a sign-out, and that it can be read again is said once', async () => {
  const sana = await desk.as('sana')
  const order = await placedBy(sana)
  await signOut(sana)
  expect(await order.whoWasAsked()).toEqual([])
  expect(await order.view()).toMatchObject({ withheld: 'signIn' })
  await connect()
  expect(await order.whoWasAsked()).toEqual(['anneke'])
  expect(await order.whoWasAsked()).toEqual(['anneke'])
  expect(await order.view()).toMatchObject({ withheld: null })
  expect(await order.changes()).toEqual(['following_without_person', 'following_with_person'])
})

it('orders that waited for somebody are looked at as soon as a service account is connected', async () => {
  const sana = await desk.as('sana')
  const order = await placedBy(sana)
  await signOut(sana)
  await order.look()
  const later = sql`now() + interval '1 hour'`
  await sana.db.update(orderSubmissions).set({ nextLookAt: later }).where(eq(orderSubmissions.id, order.submissionId))
  await connect()
  await lookAtWithheld(desk.system)
  await asked.forget()
  await followSubmission(desk.system, { submissionId: order.submissionId, onlyWhenDue: true })
  expect(await asked.about(order.orderId)).toContainEqual({ what: 'provisioningstatus', who: 'anneke' })
})

it('whose token is refused at Partner Center leaves the question to the service account', async () => {
  const anneke = await desk.as('anneke')
  const order = await placedBy(anneke)
  await connect()
  const refused = { method: 'GET', path: '/v1/customers/:customerId/orders/:orderId/provisioningstatus', times: 1 }
  await desk.sandbox.control('faults', { ...refused, kind: 'answer', status: 403, body: { code: 900308 } })
  expect(await order.whoWasAsked()).toHaveLength(2)
  expect(await order.view()).toMatchObject({ withheld: null })
})
