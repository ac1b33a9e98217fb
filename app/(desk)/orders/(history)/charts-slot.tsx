import { Suspense } from 'react'
import { ChartsSection } from '@/components/orders/charts/charts-section'
import { ChartsSkeleton } from '@/components/orders/charts/charts-skeleton'
import { OrdersCharts } from '@/components/orders/charts/orders-charts'
import { type OrdersFilter, ordersSearch } from '@/lib/domain/orders-filter'
import { chartOrders } from '@/lib/services/charts/chart-orders'
import type { ActorContext } from '@/lib/services/context'
import { readPreference } from '@/lib/services/preferences/read-preference'
import { savePreferenceAction } from './actions'

type ChartsSlotProps = { context: ActorContext; filter: OrdersFilter; timeZone: string }

/** The charts come when they are ready: rows never wait for them. Sorting leaves them where they are. */
export async function ChartsSlot({ context, filter, timeZone }: ChartsSlotProps) {
  const { isOpen } = await readPreference(context, 'orderCharts')
  const drawn = { ...filter, sort: [], after: undefined, before: undefined }
  return (
    <ChartsSection isOpen={isOpen} showAction={savePreferenceAction}>
      <Suspense key={ordersSearch(drawn)} fallback={<ChartsSkeleton />}>
        <Charts context={context} filter={drawn} timeZone={timeZone} sort={filter.sort} />
      </Suspense>
    </ChartsSection>
  )
}

async function Charts({ context, filter, timeZone, sort }: ChartsSlotProps & Pick<OrdersFilter, 'sort'>) {
  return <OrdersCharts charts={await chartOrders(context, filter, timeZone)} filter={{ ...filter, sort }} />
}
