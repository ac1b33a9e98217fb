import { useTranslations } from 'next-intl'
import type { SharedItem } from '@/lib/domain/guards/guard'

/** The plans that another order has too, with both quantities. */
export function SharedItems({ items }: { items: readonly SharedItem[] }) {
  const t = useTranslations('guards')
  return (
    <ul className="grid gap-0.5 tabular-nums">
      {items.map(({ lineKey, title, quantity, otherQuantity }) => (
        <li key={lineKey}>{t('shared', { title, quantity, other: otherQuantity })}</li>
      ))}
    </ul>
  )
}
