import type { Metadata } from 'next'
import { getTimeZone, getTranslations } from 'next-intl/server'
import { ImportProgress } from '@/components/import/import-progress'
import { RefreshOnChange } from '@/components/live/refresh-on-change'
import { ExportButton } from '@/components/orders/export/export-button'
import { FilterBar } from '@/components/orders/filter/filter-bar'
import { isFiltered } from '@/components/orders/filter/orders-address'
import { NoOrdersFound, NoOrdersYet } from '@/components/orders/no-orders'
import { OrdersSummary } from '@/components/orders/orders-summary'
import { OrdersTable } from '@/components/orders/table/orders-table'
import { tableOf } from '@/components/orders/table/table-of'
import { ViewTabs } from '@/components/orders/views/view-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { mayOrder } from '@/lib/domain/actor'
import { findTab, viewSearch } from '@/lib/domain/history/order-view'
import { OrdersFilter, ordersSearch } from '@/lib/domain/orders-filter'
import { requireContext } from '@/lib/page'
import { countOpenEntries } from '@/lib/services/history/count-open-entries'
import { findExcludingPart } from '@/lib/services/history/facets/find-excluding-part'
import { nameFacets } from '@/lib/services/history/facets/name-facets'
import { listEntries } from '@/lib/services/history/list-entries'
import { findFirstImport } from '@/lib/services/import/find-first-import'
import { readPreference } from '@/lib/services/preferences/read-preference'
import { listViewTabs } from '@/lib/services/views/list-view-tabs'
import { checkNowAction, repeatOrderAction } from '../[entryId]/actions'
import { changeViewAction, deleteViewAction, savePreferenceAction, saveViewAction } from './actions'
import { ChartsSlot } from './charts-slot'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('orders')
  return { title: t('title') }
}

/** Every order of every customer; what is shown is all in the address. */
export default async function OrdersPage({ searchParams }: PageProps<'/orders'>) {
  const context = await requireContext()
  const since = new Date().toISOString()
  const filter = OrdersFilter.parse(await searchParams)
  const [t, timeZone] = await Promise.all([getTranslations('orders'), getTimeZone()])
  const [page, counts, names, tabs, layout, firstImport] = await Promise.all([
    listEntries(context, filter, timeZone),
    countOpenEntries(context),
    nameFacets(context, filter),
    listViewTabs(context),
    readPreference(context, 'ordersTable'),
    findFirstImport(context),
  ])
  const lit = findTab(tabs, filter)
  const header = (
    <>
      <PageHeader
        title={t('title')}
        context={t('context')}
        actions={page.total.count > 0 && <ExportButton search={ordersSearch(filter)} total={page.total} />}
      />
      {firstImport && <ImportProgress progress={firstImport} />}
    </>
  )
  if (page.total.count === 0 && !isFiltered(filter)) {
    return (
      <>
        <RefreshOnChange since={since} nouns={['submission', 'history']} />
        {header}
        <NoOrdersYet canOrder={mayOrder(context.actor)} />
      </>
    )
  }
  return (
    <>
      {header}
      <div className="group/list grid grid-cols-1 gap-5">
        <ViewTabs
          tabs={tabs}
          filter={filter}
          counts={counts}
          actions={{
            saveAction: saveViewAction,
            changeAction: changeViewAction,
            deleteAction: deleteViewAction,
            arrangeAction: savePreferenceAction,
          }}
        />
        <FilterBar filter={filter} names={names} />
        {page.total.count > 0 && <ChartsSlot {...{ context, filter, timeZone }} />}
        {page.total.count === 0 ? (
          <>
            <RefreshOnChange since={since} nouns={['submission', 'history']} />
            <NoOrdersFound
              filter={filter}
              names={names}
              view={viewSearch(filter) === lit.search ? lit.id : undefined}
              excluding={await findExcludingPart(context, filter, timeZone)}
            />
          </>
        ) : (
          <div className="grid grid-cols-1 gap-2 transition-opacity group-has-[form[aria-busy=true]]/list:opacity-60">
            <OrdersTable
              {...tableOf(page, filter, since)}
              summary={<OrdersSummary total={page.total} totals={page.totals} />}
              layout={layout}
              mayOrder={mayOrder(context.actor)}
              actions={{
                saveLayout: savePreferenceAction,
                checkNow: checkNowAction,
                repeatOrder: repeatOrderAction,
              }}
            />
          </div>
        )}
      </div>
    </>
  )
}
