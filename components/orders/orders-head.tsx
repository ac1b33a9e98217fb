import { useTranslations } from 'next-intl'
import { THead } from '@/components/ui/table'
import { Th } from '@/components/ui/table-cell'
import type { SortColumn } from '@/lib/domain/history/orders-sort'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import { ordersAddress } from './filter/orders-address'

/** What gives way where there is less room: shared by the header and its cells. */
export const wideOnly = 'max-xl:hidden'
/** Between a phone and a wide screen the product stands under the customer instead of in a column of its own. */
export const notBetween = 'sm:max-xl:hidden'
export const widestOnly = 'max-[87.5rem]:hidden'

/** The columns, and by which of them the rows can be sorted. */
export function OrdersHead({ filter }: { filter: OrdersFilter }) {
  const t = useTranslations('orders.table')
  /** A column that sorts turns around; another begins the way that is asked for most. */
  const sortBy = (column: SortColumn, first: 'ascending' | 'descending') => {
    const now = filter.sort.find((one) => one.column === column)
    const descending = now ? !now.descending : first === 'descending'
    const direction = now && (now.descending ? ('descending' as const) : ('ascending' as const))
    return { href: ordersAddress({ ...filter, sort: [{ column, descending }] }), direction }
  }
  return (
    <THead>
      <Th className="w-21">{t('reference')}</Th>
      <Th sort={sortBy('placed', 'descending')} className="w-30">
        {t('placed')}
      </Th>
      <Th sort={sortBy('customer', 'ascending')} className="xl:w-44">
        {t('customer')}
      </Th>
      <Th className={notBetween}>{t('what')}</Th>
      <Th numeric className={`w-14 ${wideOnly}`}>
        {t('lines')}
      </Th>
      <Th numeric sort={sortBy('value', 'descending')} className="w-32">
        {t('value')}
      </Th>
      <Th className="w-38">{t('status')}</Th>
      <Th className={`w-34 ${wideOnly}`}>{t('placedBy')}</Th>
      <Th className={`w-32 ${widestOnly}`}>{t('orderIds')}</Th>
    </THead>
  )
}
