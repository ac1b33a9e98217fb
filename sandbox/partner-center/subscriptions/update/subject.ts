import type { Customer } from '../../../seed/customer.ts'
import type { World } from '../../../world.ts'
import type { PlanFacts } from '../../purchase/plan-facts.ts'
import type { Subscription } from '../stored-subscription.ts'

/** What a change of a subscription is judged by. */
export type Subject = {
  readonly world: World
  readonly customer: Customer
  readonly plan: PlanFacts
  readonly now: Date
  /** As it stood before the call. */
  readonly before: Subscription
}
