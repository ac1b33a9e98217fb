import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import type { DriftKind } from '@/lib/domain/history/order-entry'
import { useRowWords } from './use-row-words'

/** Beside the status: Microsoft has something else than was ordered here. */
export function DriftMark({ drift }: { drift: readonly DriftKind[] }) {
  const t = useTranslations('ordersTable.drift')
  const words = useRowWords()
  if (drift.length === 0) return null
  const says = t('mark', { kinds: words.drifts(drift) })
  return (
    <span title={says} className="relative z-10 inline-flex text-needs-you-ink">
      <Icon name="alert" className="size-3.5" />
      <span className="sr-only">{says}</span>
    </span>
  )
}
