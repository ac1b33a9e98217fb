import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type Desk, openDesk, toSignIn } from '@/lib/testing/open-desk'
import { pressOrder } from '@/lib/testing/press-order'
import { countFollowing } from '../connection/count-following'
import { lookAtWithheld } from './look-at-withheld'
import { storeServiceAccount } from './store-service-account'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const Waiting = z.array(z.object({ isDue: z.boolean() }))

/** Whether the next look at an order may begin. */
async function isDue(submissionId: string): Promise<boolean[]> {
  const { rows } = await desk.system.db.execute(
    sql`select start_after <= now() as "isDue" from pgboss.job
      where name = 'follow-submission' and state < 'active' and data->>'submissionId' = ${submissionId}`,
  )
  return Waiting.parse(rows).map((job) => job.isDue)
}

test('orders that waited for somebody who may ask are looked at as soon as a service account is connected', async () => {
  const order = await pressOrder(desk, await desk.as('sana'))
  await order.look()
  const waiting = await countFollowing(desk.system)
  expect(waiting).toMatchObject({ followed: 1, withheld: { total: 1, first: [{ id: order.submissionId }] } })
  expect(await isDue(order.submissionId)).toEqual([false])
  await storeServiceAccount(await desk.as('anneke'), toSignIn(await desk.sandbox.signIn('anneke')))
  await lookAtWithheld(desk.system)
  expect(await isDue(order.submissionId)).toEqual([true])
  await order.look()
  expect((await countFollowing(desk.system)).withheld.total).toBe(0)
})
