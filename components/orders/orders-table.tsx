import { useTranslations } from 'next-intl'
import { Pagination } from '@/components/ui/pagination'
import { Table, TBody } from '@/components/ui/table'
import type { EntriesPage } from '@/lib/domain/orders-dashboard'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import { ordersAddress } from './filter/orders-address'
import { OrdersHead } from './orders-head'
import { OrdersRow } from './orders-row'

/** One page of the history and the way to its neighbours. */
export function OrdersTable({ page, filter }: { page: EntriesPage; filter: OrdersFilter }) {
  const t = useTranslations('orders.table')
  const { rows, total, after, before } = page
  return (
    <div>
      <Table label={t('label')} className="sm:table-fixed">
        <OrdersHead filter={filter} />
        <TBody>
          {rows.map((row) => (
            <OrdersRow key={row.id} row={row} />
          ))}
        </TBody>
      </Table>
      <Pagination
        previousHref={before ? ordersAddress(filter, { before }) : undefined}
        nextHref={after ? ordersAddress(filter, { after }) : undefined}
      >
        {t(total.isExact ? 'shown' : 'shownOfAbout', { shown: rows.length, total: total.count })}
      </Pagination>
    </div>
  )
}
