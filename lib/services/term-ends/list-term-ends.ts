import 'server-only'
import { z } from 'zod'
import { todayIn } from '@/lib/domain/calendar-day'
import type { OwnedSubscription } from '@/lib/domain/owned-subscription'
import type { OwnedEnd } from '@/lib/domain/term-ends/judge-end-day'
import type { TermEnds } from '@/lib/domain/term-ends/list-end-days'
import { sameEnum } from '@/lib/domain/wire/enums'
import { CustomerId } from '@/lib/domain/wire/ids'
import { TermDuration } from '@/lib/domain/wire/orders/purchase'
import { listOwned } from '@/lib/services/catalog/list-owned'
import type { ActorContext } from '@/lib/services/context'
import { toAppError } from '@/lib/services/to-app-error'

export const ListTermEnds = z.object({ customerId: z.guid(), terms: z.array(TermDuration).min(1).max(3) })
export type ListTermEnds = z.infer<typeof ListTermEnds>

/**
 * On which days first terms that begin today may end: Microsoft's answer for each term, beside what the customer has and
 * when it ends. partner-center-api.md ch. 6.9. Throws AppError.
 */
export async function listTermEnds(context: ActorContext, input: ListTermEnds): Promise<TermEnds> {
  const customerId = CustomerId.parse(input.customerId)
  try {
    const [owned, ...answers] = await Promise.all([
      listOwned(context, customerId),
      ...input.terms.map((termDuration) =>
        context.partnerCenter.subscriptions.termEndDates(customerId, { termDuration }),
      ),
    ])
    return {
      today: todayIn('UTC'),
      owned: owned.filter(canBeFollowed).flatMap(toEnd),
      byTerm: Object.fromEntries(input.terms.map((term, index) => [term, readAnswer(answers[index] ?? [])])),
    }
  } catch (error) {
    throw toAppError(error)
  }
}

type Answer = Awaited<ReturnType<ActorContext['partnerCenter']['subscriptions']['termEndDates']>>

function readAnswer(dates: Answer) {
  const month = dates.find(({ allowedCustomTermEndDateType: type }) => sameEnum(type, 'calendarMonthAligned'))
  return {
    monthEnd: month?.allowedCustomTermEndDate?.slice(0, 10) ?? null,
    subscriptionIds: dates.flatMap(({ cotermSubscriptionIds }) => cotermSubscriptionIds.map((id) => id.toLowerCase())),
  }
}

/** Active licences of new commerce, and no trials. */
function canBeFollowed({ status, isTrial, productType, billingCycle }: OwnedSubscription): boolean {
  return status === 'active' && !isTrial && billingCycle !== 'none' && sameEnum(productType, 'OnlineServicesNCE')
}

function toEnd({
  subscriptionId,
  friendlyName,
  offerName,
  quantity,
  endDate,
  termDuration,
}: OwnedSubscription): OwnedEnd[] {
  return endDate ? [{ subscriptionId, name: friendlyName || offerName, quantity, day: endDate, termDuration }] : []
}
