import { z } from 'zod'
import { Refusal } from '../../http/route.ts'
import { findSubscription } from '../../partner-center/subscriptions/find-subscriptions.ts'
import { boundaryOf } from '../../partner-center/subscriptions/terms/term.ts'
import type { World } from '../../world.ts'

/** A moment in the life of a subscription, to be left behind. */
export const JumpPast = z.strictObject({
  what: z.enum(['refund-window', 'term']),
  customerId: z.string(),
  subscriptionId: z.string(),
})
export type JumpPast = z.infer<typeof JumpPast>

/** The first moment after it, in milliseconds since 1970. Throws 404 for an unknown subscription, 400 for one without. */
export function momentPast(world: World, { what, customerId, subscriptionId }: JumpPast): number {
  const customer = world.findCustomer(customerId)
  const subscription = customer && findSubscription(world, customer, subscriptionId)
  if (!subscription) throw new Refusal(404, 0, `Customer ${customerId} has no subscription ${subscriptionId}.`)
  if (what === 'term') return boundaryOf(subscription).getTime()
  const { cancellableUntil } = subscription
  if (cancellableUntil === undefined) throw new Refusal(400, 0, 'That subscription has no refund window.')
  return Date.parse(cancellableUntil) + 1
}
