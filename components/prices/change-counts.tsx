import { useTranslations } from 'next-intl'
import { PRICE_CHANGES } from '@/lib/domain/prices/price-change'
import type { PriceMarket } from '@/lib/domain/prices/price-market'

/** "3 up, 1 gone": what an import changed, in few words. */
export function ChangeCounts({ counts }: { counts: NonNullable<PriceMarket['current']> }) {
  const t = useTranslations('prices')
  if (counts.isFirst) return <span className="text-ink-3">{t('first')}</span>
  const changed = PRICE_CHANGES.filter((kind) => counts[kind] > 0)
  if (changed.length === 0) return <span className="text-ink-3">{t('unchanged')}</span>
  return (
    <span className="flex flex-wrap gap-x-3 tabular-nums">
      {changed.map((kind) => (
        <span key={kind} className="whitespace-nowrap">
          {t(kind, { count: counts[kind] })}
        </span>
      ))}
    </span>
  )
}
