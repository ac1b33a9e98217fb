import { hasTerm, monthEndOf, naturalEnd } from './term-days'

/** When something that the customer has ends: an active licence of new commerce, no trial. */
export type OwnedEnd = {
  subscriptionId: string
  name: string
  quantity: number
  /** The last day of its running term, YYYY-MM-DD in UTC. */
  day: string
  termDuration: string
}

export type EndDayReason =
  | 'noTerm'
  | 'past'
  | 'afterTerm'
  /** Neither the end of a month nor of anything that the customer has. */
  | 'neither'
  /** The 28th, 29th or 30th, which a monthly term does not take. */
  | 'monthTail'
  /** Only monthly subscriptions end then, and a longer term does not follow them. */
  | 'monthlyOnly'
  /** The rules would have it, but Microsoft does not name it: bought through somebody else, perhaps. */
  | 'notOffered'

/** What an end day is judged by. `offered` are the subscriptions that Microsoft names for this term. */
export type EndDayRules = {
  start: string
  term: string
  owned: readonly OwnedEnd[]
  offered: ReadonlySet<string>
}

/**
 * Whether a licence bought on `start` may end its first term on `day` (YYYY-MM-DD, inclusive), by the published rules and
 * Microsoft's own answer; returns why not, or null when it may. partner-center-api.md ch. 6.9.
 */
export function judgeEndDay(day: string, { start, term, owned, offered }: EndDayRules): EndDayReason | null {
  const end = naturalEnd(start, term)
  if (!hasTerm(term) || end === undefined) return 'noTerm'
  if (day < start) return 'past'
  if (day > end) return 'afterTerm'
  if (day === monthEndOf(day)) return null
  const owners = owned.filter((one) => one.day === day)
  if (owners.length === 0) return 'neither'
  if (term === 'P1M' && MONTH_TAIL.has(day.slice(8))) return 'monthTail'
  const followed = owners.filter(({ termDuration }) => term === 'P1M' || termDuration !== 'P1M')
  if (followed.length === 0) return 'monthlyOnly'
  return followed.some(({ subscriptionId }) => offered.has(subscriptionId.toLowerCase())) ? null : 'notOffered'
}

const MONTH_TAIL = new Set(['28', '29', '30'])
