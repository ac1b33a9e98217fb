import { useTranslations } from 'next-intl'
import { useBindingWords } from '@/components/builder/use-choice-words'
import { DateTime } from '@/components/ui/date-time'
import { Icon } from '@/components/ui/icon'
import type { OrderDrift } from '@/lib/domain/order-page/order-facts'

/** In what Microsoft has something else than was ordered here, and since when that is known. */
export function DriftNote({ drifts }: { drifts: readonly OrderDrift[] }) {
  const t = useTranslations('orderPage.drift')
  const wordsOf = useDriftWords()
  if (drifts.length === 0) return null
  return (
    <div className="flex gap-2.5 rounded-md bg-needs-you-tint px-3 py-2 text-sm break-inside-avoid">
      <Icon name="alert" className="mt-0.5 text-needs-you-ink" />
      <div className="grid min-w-0 gap-0.5">
        <p className="font-medium">{t('title')}</p>
        <ul>
          {drifts.map((drift) => (
            <li key={`${drift.lineItemNumber} ${drift.kind}`} className="flex flex-wrap gap-x-2">
              <span className="wrap-anywhere">{wordsOf(drift)}</span>
              <span className="text-ink-2">{t.rich('since', { time: () => <DateTime value={drift.foundAt} /> })}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

function useDriftWords(): (drift: OrderDrift) => string {
  const t = useTranslations('orderPage.drift')
  const words = useBindingWords()
  return ({ kind, ordered, found }) => {
    switch (kind) {
      case 'term':
        return t('term', { ordered: words.length(ordered), found: words.length(found) })
      case 'billing':
        return t('billing', { ordered: words.invoiced(ordered), found: words.invoiced(found) })
      case 'partner':
        return t('partner', { ordered, found: found || t('noPartner') })
      case 'quantity':
      case 'subscriptionStatus':
        return t(kind, { ordered, found })
      case 'missing':
      case 'cancelled':
        return t(kind)
      default:
        return kind satisfies never
    }
  }
}
