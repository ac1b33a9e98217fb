import { useTranslations } from 'next-intl'
import type { ClosingWindow } from '@/lib/domain/closing-window'

/** What may still be done until a window closes. */
export function ClosingWords({ window: { mayCancel, seats, quantity } }: { window: ClosingWindow }) {
  const t = useTranslations('closing')
  if (mayCancel) return t(seats > 0 ? 'cancelOrRemove' : 'cancel', { seats })
  return t('remove', { seats, quantity })
}

/** Where the order is that a window belongs to. */
export function closingAddress({ entryId, customer }: ClosingWindow): string {
  return entryId ? `/orders/${entryId}` : `/orders?customer=${customer.id}`
}
