import { useFormatter, useTranslations } from 'next-intl'
import type { EndDayReason, OwnedEnd } from '@/lib/domain/term-ends/judge-end-day'
import type { EndDay } from '@/lib/domain/term-ends/list-end-days'

/** Days of a term's end as one reads them. */
export function useDayWords() {
  const t = useTranslations('lineOptions.endDate')
  const format = useFormatter()
  const subscription = ({ name, quantity }: OwnedEnd) => t('subscription', { name, quantity })
  return {
    /** Takes YYYY-MM-DD, a day in UTC. */
    date: (day: string) =>
      format.dateTime(new Date(`${day}T00:00:00Z`), {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        timeZone: 'UTC',
      }),
    /** With what it falls together. */
    together({
      subscriptions,
      isMonthEnd,
      isProposed,
    }: Pick<EndDay, 'subscriptions' | 'isMonthEnd' | 'isProposed'>): string {
      return [
        ...(subscriptions.length > 0
          ? [t('with', { subscriptions: format.list(subscriptions.map(subscription)) })]
          : []),
        ...(isMonthEnd ? [t(isProposed ? 'proposed' : 'monthEnd')] : []),
      ].join(' · ')
    },
    reason: (reason: EndDayReason) => t(`reason.${reason}`),
  }
}
