import { getTimeZone, getTranslations } from 'next-intl/server'
import { ListNav } from '@/components/order/list/list-nav'
import { entryAddress } from '@/lib/domain/history/entry-address'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import { findNeighbours } from '@/lib/services/history/find-neighbours'
import type { EntryPage } from './entry-page'

/** The orders before and after this one in the list it was opened from; nothing where it was opened from none. */
export async function ListWay({ context, entryId, list }: EntryPage) {
  if (list === undefined) return null
  const filter = OrdersFilter.parse(Object.fromEntries(new URLSearchParams(list)))
  const [t, timeZone] = await Promise.all([getTranslations('orderPage.list'), getTimeZone()])
  const { previous, next } = await findNeighbours(context, filter, timeZone, entryId)
  return (
    <ListNav
      previous={previous && entryAddress(previous, filter)}
      next={next && entryAddress(next, filter)}
      labels={{ list: t('label'), previous: t('previous'), next: t('next') }}
    />
  )
}
