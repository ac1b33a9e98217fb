import { useTranslations } from 'next-intl'
import { Money } from '@/components/ui/money'
import type { EntriesPage } from '@/lib/domain/orders-dashboard'

/** So many currencies stand in the line; the others are one press away. */
const IN_LINE = 4

/** How many orders the filter finds and what they are worth, per currency and never added across them. */
export function OrdersSummary({ total, totals }: Pick<EntriesPage, 'total' | 'totals'>) {
  const t = useTranslations('orders.summary')
  const [first, rest] = [totals?.slice(0, IN_LINE) ?? [], totals?.slice(IN_LINE) ?? []]
  return (
    <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1 text-sm">
      <p className="font-semibold">{t(total.isExact ? 'count' : 'about', { count: total.count })}</p>
      {totals === null && <p className="text-ink-2">{t('noTotals')}</p>}
      {first.length > 0 && (
        <ul aria-label={t('totals')} className="contents">
          {first.map((sum) => (
            <li key={sum.currency} className="text-ink-2">
              <Money {...sum} />
            </li>
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        <details className="open:basis-full">
          <summary className="rounded-sm text-accent-ink">{t('more', { count: rest.length })}</summary>
          <ul className="flex flex-wrap gap-x-5 gap-y-1 pt-1.5 text-ink-2">
            {rest.map((sum) => (
              <li key={sum.currency}>
                <Money {...sum} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
