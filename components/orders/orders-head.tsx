import { useTranslations } from 'next-intl'
import { THead } from '@/components/ui/table'
import { Th } from '@/components/ui/table-cell'
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
  const { sort } = filter
  const sortBy = (to: OrdersFilter['sort']) => ordersAddress({ ...filter, sort: to })
  const direction = sort === 'newest' ? 'descending' : sort === 'oldest' ? 'ascending' : undefined
  return (
    <THead>
      <Th className="w-21">{t('reference')}</Th>
      <Th sort={{ href: sortBy(sort === 'newest' ? 'oldest' : 'newest'), direction }} className="w-30">
        {t('placed')}
      </Th>
      <Th
        sort={{ href: sortBy('customer'), direction: sort === 'customer' ? 'ascending' : undefined }}
        className="xl:w-44"
      >
        {t('customer')}
      </Th>
      <Th className={notBetween}>{t('what')}</Th>
      <Th numeric className={`w-14 ${wideOnly}`}>
        {t('lines')}
      </Th>
      <Th
        numeric
        sort={{ href: sortBy('value'), direction: sort === 'value' ? 'descending' : undefined }}
        className="w-32"
      >
        {t('value')}
      </Th>
      <Th className="w-38">{t('status')}</Th>
      <Th className={`w-34 ${wideOnly}`}>{t('placedBy')}</Th>
      <Th className={`w-32 ${widestOnly}`}>{t('orderIds')}</Th>
    </THead>
  )
}
