import type { Metadata } from 'next'
import { getTimeZone, getTranslations } from 'next-intl/server'
import { RefreshOnChange } from '@/components/live/refresh-on-change'
import { FilterChips } from '@/components/orders/filter/filter-chips'
import { FilterMenu } from '@/components/orders/filter/filter-menu'
import { isFiltered, ordersAddress } from '@/components/orders/filter/orders-address'
import { OrdersSearch } from '@/components/orders/filter/orders-search'
import { SortMenu } from '@/components/orders/filter/sort-menu'
import { NoOrdersFound, NoOrdersYet } from '@/components/orders/no-orders'
import { hasOrders, OrdersChart } from '@/components/orders/orders-chart'
import { OrdersSummary } from '@/components/orders/orders-summary'
import { OrdersTable } from '@/components/orders/orders-table'
import { OrdersTabs } from '@/components/orders/orders-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { mayOrder } from '@/lib/domain/actor'
import { todayIn } from '@/lib/domain/calendar-day'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import { asResult, requireContext } from '@/lib/page'
import { getCustomer } from '@/lib/services/customers/get-customer'
import { searchCustomers } from '@/lib/services/customers/search-customers'
import { chartEntries } from '@/lib/services/history/chart-entries'
import { countOpenEntries } from '@/lib/services/history/count-open-entries'
import { listEntries } from '@/lib/services/history/list-entries'
import { listPeople } from '@/lib/services/history/list-people'

const CHART_DAYS = 30
/** As many as the filter menu offers before anything is typed. */
const RECENT_CUSTOMERS = 7

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('orders')
  return { title: t('title') }
}

/** Every order placed here, for all customers; what is shown is all in the address. */
export default async function OrdersPage({ searchParams }: PageProps<'/orders'>) {
  const context = await requireContext()
  const since = new Date().toISOString()
  const filter = OrdersFilter.parse(await searchParams)
  const [t, timeZone] = await Promise.all([getTranslations('orders'), getTimeZone()])
  const [page, chart, counts, people, recent, customer] = await Promise.all([
    listEntries(context, filter, timeZone),
    chartEntries(context, filter, timeZone, CHART_DAYS),
    countOpenEntries(context, filter, timeZone),
    listPeople(context),
    searchCustomers(context, { query: '', limit: RECENT_CUSTOMERS }),
    filter.customer[0] ? asResult(getCustomer(context, filter.customer[0])) : undefined,
  ])
  const header = <PageHeader title={t('title')} context={t('context')} />
  if (page.total.count === 0 && !isFiltered(filter)) {
    return (
      <>
        <RefreshOnChange since={since} nouns={['submission']} />
        {header}
        <NoOrdersYet canOrder={mayOrder(context.actor)} />
      </>
    )
  }
  return (
    <>
      <RefreshOnChange since={since} nouns={['submission']} />
      {header}
      <div className="grid grid-cols-1 gap-5">
        <OrdersTabs filter={filter} counts={counts} />
        <div className="grid grid-cols-1 gap-3">
          <div className="flex flex-wrap gap-2">
            <OrdersSearch filter={filter} className="w-full sm:w-112" />
            <FilterMenu
              filter={filter}
              choices={{ people, recent, me: context.actor.personId, today: todayIn(timeZone) }}
            />
            <div className="sm:hidden">
              <SortMenu filter={filter} />
            </div>
          </div>
          <FilterChips
            filter={filter}
            customerName={page.rows[0]?.customer.name ?? (customer?.ok ? customer.data.companyName : undefined)}
            personName={people.find(({ id }) => filter.person.includes(id))?.name}
          />
        </div>
        {hasOrders(chart) && (
          <Section title={t('chart.title', { days: CHART_DAYS })}>
            <OrdersChart days={chart} hrefOf={(day) => ordersAddress({ ...filter, from: day, to: day })} height={104} />
          </Section>
        )}
        {page.total.count === 0 ? (
          <NoOrdersFound filter={filter} />
        ) : (
          <div className="grid grid-cols-1 gap-2">
            <OrdersSummary total={page.total} totals={page.totals} />
            <OrdersTable page={page} filter={filter} />
          </div>
        )}
      </div>
    </>
  )
}
