import { sumByCurrency } from '@/lib/domain/decimal'
import type { Money } from '@/lib/domain/money'
import type { OrderView } from '@/lib/domain/submission-view'

/** Totals per currency of the orders that Microsoft made; orders without a price are left out. */
export function sumPlaced(orders: readonly Pick<OrderView, 'total' | 'currency'>[]): Money[] {
  return sumByCurrency(
    orders.flatMap(({ total, currency }) => (total !== null && currency !== null ? [{ amount: total, currency }] : [])),
  )
}
