import { useLocale, useTranslations } from 'next-intl'
import { formatAmount } from '@/components/ui/format-money'
import type { Money } from '@/lib/domain/money'

/** What the whole term costs, one figure per currency; lines that Microsoft refuses have no price in it. */
export function Totals({ totals, refused }: { totals: readonly Money[]; refused: number }) {
  const t = useTranslations('review')
  const locale = useLocale()
  if (totals.length === 0) return <p className="text-base text-ink-2">{t('totalsNone')}</p>
  return (
    <div className="grid gap-1">
      {totals.map(({ currency, amount }) => (
        <p key={currency} className="flex items-baseline gap-1.5 text-2xl font-semibold tabular-nums">
          <span className="text-base font-normal text-ink-3">{currency}</span>
          {formatAmount(amount, currency, locale)}
        </p>
      ))}
      <p className="text-sm text-ink-3">{t(totals.length > 1 ? 'totalsHintSeveral' : 'totalsHint')}</p>
      {refused > 0 && <p className="text-sm text-ink-3">{t('totalsHintRefused', { count: refused })}</p>}
    </div>
  )
}
