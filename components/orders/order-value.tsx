import { Money } from '@/components/ui/money'
import type { Money as Sum } from '@/lib/domain/money'

/** What an order is worth, one line per currency. */
export function OrderValue({ totals }: { totals: Sum[] }) {
  if (totals.length === 0) return <span className="text-ink-3">–</span>
  return totals.map((total) => (
    <span key={total.currency} className="block">
      <Money {...total} />
    </span>
  ))
}
