import type { CardPlace } from '@/components/ui/table-cell'
import type { OrderEntry } from '@/lib/domain/history/order-entry'
import type { TableColumn } from '@/lib/domain/history/table-columns'

export type CellLook = {
  card?: CardPlace
  numeric?: true
  /** The whole text of a cell that may be cut. */
  truncate?: (row: OrderEntry) => string
  className?: string
}

const quiet = 'max-w-none! text-ink-2'

export const cellLooks: Record<TableColumn, CellLook> = {
  reference: { card: 'aside', className: 'truncate whitespace-nowrap tabular-nums' },
  placed: { className: 'truncate whitespace-nowrap tabular-nums' },
  customer: { card: 'who', truncate: ({ customer }) => customer.name, className: 'max-w-none!' },
  what: { card: 'what', className: 'max-sm:font-medium' },
  lines: { numeric: true },
  value: { card: 'amount', numeric: true },
  status: { card: 'progress' },
  placedBy: { truncate: ({ personName }) => personName ?? '', className: quiet },
  orderIds: { truncate: ({ orderIds }) => orderIds.join('\n'), className: quiet },
  country: { className: 'truncate text-ink-2' },
  source: { className: 'truncate text-ink-2' },
  reseller: { className: 'truncate font-mono text-xs text-ink-2' },
  term: { className: 'truncate text-ink-2' },
  billing: { className: 'truncate text-ink-2' },
  drift: { className: 'truncate text-ink-2' },
}
