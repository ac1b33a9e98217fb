import { z } from 'zod'
import { SubscriptionId } from '../ids'
import { Instant, listOf, maybe } from '../scalars'

/** A day on which a new purchase may end. `calendarMonthAligned`, `subscriptionAligned`. ch. 6.9. */
export const TermEndDate = z.looseObject({
  allowedCustomTermEndDateType: maybe(z.string()),
  allowedCustomTermEndDate: Instant,
  /** With whose end it falls together. */
  cotermSubscriptionIds: listOf(SubscriptionId),
})
export type TermEndDate = z.infer<typeof TermEndDate>
