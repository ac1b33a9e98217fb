import 'server-only'
import { and, asc, count, isNotNull, isNull } from 'drizzle-orm'
import { orderSubmissions } from '@/lib/db/schema/orders'
import type { FollowingCounts } from '@/lib/domain/connection-view'
import { submissionReference } from '@/lib/domain/order-submission'
import { isFollowed } from '@/lib/domain/submission-transitions'
import type { ActorContext } from '@/lib/services/context'

const FIRST_WITHHELD = 5

/** How many orders are being followed, and what the others wait for. What is settled is not counted: only that grows without end. */
export async function countFollowing({ db }: Pick<ActorContext, 'db'>): Promise<FollowingCounts> {
  const isOpen = isNull(orderSubmissions.settledAt)
  const isWithheld = and(isOpen, isNotNull(orderSubmissions.withheld))
  const [rows, first, [withheld]] = await Promise.all([
    db
      .select({ state: orderSubmissions.state, total: count() })
      .from(orderSubmissions)
      .where(isOpen)
      .groupBy(orderSubmissions.state),
    db
      .select({ id: orderSubmissions.id, number: orderSubmissions.number })
      .from(orderSubmissions)
      .where(isWithheld)
      .orderBy(asc(orderSubmissions.number))
      .limit(FIRST_WITHHELD),
    db.select({ total: count() }).from(orderSubmissions).where(isWithheld),
  ])
  const totalOf = (fits: (state: (typeof rows)[number]['state']) => boolean) =>
    rows.reduce((total, row) => total + (fits(row.state) ? row.total : 0), 0)
  return {
    followed: totalOf(isFollowed),
    late: totalOf((state) => state === 'late'),
    needsYou: totalOf((state) => state === 'needs_you'),
    outcomeUnknown: totalOf((state) => state === 'outcome_unknown'),
    withheld: {
      total: withheld?.total ?? 0,
      first: first.map(({ id, number }) => ({ id, reference: submissionReference(number) })),
    },
  }
}
