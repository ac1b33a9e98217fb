import { OrderValue } from '@/components/orders/order-value'
import { OrderWhat } from '@/components/orders/order-what'
import { SubmissionStatus } from '@/components/orders/submission-status'
import { RelativeTime } from '@/components/ui/relative-time'
import type { OrderEntry } from '@/lib/domain/history/order-entry'
import { ItemLink } from './item-link'

/** An order on the home page: for whom and what, how far, how much, since when. */
export function OrderItem({ row }: { row: OrderEntry }) {
  return (
    <ItemLink href={`/orders/${row.id}`} layout="sm:grid-cols-[minmax(0,1fr)_9rem_8.5rem_7rem]">
      <span className="grid min-w-0">
        <span className="truncate font-medium" title={row.customer.name}>
          {row.customer.name}
        </span>
        <span className="flex min-w-0 gap-1.5 text-xs text-ink-3">
          <span className="shrink-0">{row.reference}</span>
          <span aria-hidden="true">·</span>
          <OrderWhat row={row} />
        </span>
      </span>
      <SubmissionStatus status={row.status} look="plain" className="max-sm:justify-self-end" />
      <span className="text-end max-sm:text-start max-sm:text-xs">
        <OrderValue totals={row.totals} />
      </span>
      <RelativeTime value={row.createdAt} className="text-end text-xs text-ink-3" />
    </ItemLink>
  )
}
