import { Td } from '@/components/ui/table-cell'
import { RowLink, Tr } from '@/components/ui/table-row'
import type { OrderEntry } from '@/lib/domain/history/order-entry'
import { OrderValue } from './order-value'
import { OrderWhat } from './order-what'
import { notBetween, wideOnly, widestOnly } from './orders-head'
import { PlacedAt } from './placed-at'
import { SubmissionStatus } from './submission-status'

/** One order of the history; all of the row leads to it. */
export function OrdersRow({ row }: { row: OrderEntry }) {
  const { id, reference, customer, personName, status, createdAt, totals, lineCount, orderIds } = row
  return (
    <Tr>
      <Td card="aside" className="whitespace-nowrap tabular-nums">
        <RowLink href={`/orders/${id}`} title={[customer.name, row.firstTitle, ...orderIds].join('\n')}>
          {reference}
        </RowLink>
      </Td>
      <Td className="whitespace-nowrap tabular-nums">
        <PlacedAt value={createdAt} />
      </Td>
      <Td card="who" truncate={customer.name} className="max-w-none!">
        {customer.name}
        <span className="text-ink-3 sm:hidden">
          {' · '}
          <PlacedAt value={createdAt} />
        </span>
        <span className="hidden text-xs text-ink-3 sm:max-xl:block">
          <OrderWhat row={row} />
        </span>
      </Td>
      <Td card="what" className={`max-sm:font-medium ${notBetween}`}>
        <OrderWhat row={row} />
      </Td>
      <Td numeric className={wideOnly}>
        {lineCount}
      </Td>
      <Td card="amount" numeric>
        <OrderValue totals={totals} />
      </Td>
      <Td card="progress">
        <SubmissionStatus status={status} look="plain" />
      </Td>
      <Td truncate={personName ?? ''} className={`max-w-none! text-ink-2 ${wideOnly}`}>
        {personName}
      </Td>
      <Td truncate={orderIds.join('\n')} className={`max-w-none! font-mono text-xs text-ink-2 ${widestOnly}`}>
        {orderIds[0]}
        {orderIds.length > 1 && <span className="font-sans text-ink-3"> +{orderIds.length - 1}</span>}
      </Td>
    </Tr>
  )
}
