import { useFormatter, useTranslations } from 'next-intl'
import type { OrdersFilter } from '@/lib/domain/orders-filter'

/** Says a span of days: "this month", "on Nov 21, 2026", "from … to …", "since …", "until …"; nothing for none. */
export function useSpanWords() {
  const t = useTranslations('orderChips')
  const format = useFormatter()
  // A day of the calendar has no zone; read and written in the same one, it stays the day it is.
  const word = (day: string) =>
    format.dateTime(new Date(`${day}T00:00:00Z`), { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' })

  return ({ period, from, to }: Pick<OrdersFilter, 'period' | 'from' | 'to'>): string | undefined => {
    if (period) return t(`period.${period}`)
    if (from && to) return from === to ? t('on', { day: word(from) }) : t('between', { from: word(from), to: word(to) })
    if (from) return t('since', { day: word(from) })
    return to ? t('until', { day: word(to) }) : undefined
  }
}
