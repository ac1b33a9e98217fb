import { useTranslations } from 'next-intl'
import type { OrderEntry } from '@/lib/domain/history/order-entry'

type OrderWhatProps = { row: Pick<OrderEntry, 'firstTitle' | 'lineCount'> }

/** What was ordered: the first title, which gives way, and how many more, which stays. */
export function OrderWhat({ row: { firstTitle, lineCount } }: OrderWhatProps) {
  const t = useTranslations('ordersTable')
  return (
    <span className="flex min-w-0 gap-1.5" title={firstTitle}>
      <span className="truncate">{firstTitle || t('noLines')}</span>
      {lineCount > 1 && (
        <span className="shrink-0 text-ink-3">
          <span aria-hidden="true">+{lineCount - 1}</span>
          <span className="sr-only">{t('more', { count: lineCount - 1 })}</span>
        </span>
      )}
    </span>
  )
}
