import { useTranslations } from 'next-intl'
import { OrderValue } from '@/components/orders/order-value'
import { OrderWhat } from '@/components/orders/order-what'
import { PlacedAt } from '@/components/orders/placed-at'
import { SubmissionStatus } from '@/components/orders/submission-status'
import { Country } from '@/components/ui/country'
import { facetValues } from '@/lib/domain/history/facets'
import type { OrderEntry } from '@/lib/domain/history/order-entry'
import type { TableColumn } from '@/lib/domain/history/table-columns'
import { DriftMark } from './drift-mark'
import { OrderReference } from './order-reference'
import { useRowWords } from './use-row-words'

type OrderCellProps = {
  row: OrderEntry
  column: TableColumn
  /** Which list it is opened from, for its address. */
  from: string
}

/** What a column shows of an order. */
export function OrderCell({ row, column, from }: OrderCellProps) {
  const t = useTranslations('ordersTable')
  const words = useRowWords()
  switch (column) {
    case 'reference':
      return <OrderReference row={row} from={from} />
    case 'placed':
      return <PlacedAt value={row.createdAt} />
    case 'customer':
      return (
        <>
          {row.customer.name}
          <span className="text-ink-3 sm:hidden">
            {' · '}
            <PlacedAt value={row.createdAt} />
          </span>
        </>
      )
    case 'what':
      return <OrderWhat row={row} />
    case 'lines':
      return row.lineCount
    case 'value':
      return <OrderValue totals={row.totals} />
    case 'status':
      return (
        <span className="flex min-w-0 items-center gap-1.5">
          <SubmissionStatus status={row.status} look="plain" />
          <DriftMark drift={row.drift} />
        </span>
      )
    case 'placedBy':
      return row.personName
    case 'orderIds':
      return (
        <>
          <span className="font-mono text-xs">{row.orderIds[0]}</span>
          {row.orderIds.length > 1 && <span className="text-xs text-ink-3"> +{row.orderIds.length - 1}</span>}
        </>
      )
    case 'country':
      return row.country && <Country code={row.country} />
    case 'source':
      return t(`source.${row.source}`)
    case 'reseller':
      return facetValues(row.facets, 'reseller').join(', ')
    case 'term':
      return words.terms(row)
    case 'billing':
      return words.billings(row)
    case 'drift':
      return words.drifts(row.drift)
    default:
      return column satisfies never
  }
}
