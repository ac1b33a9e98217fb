import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AllFilters } from '@/components/orders/filter/all/all-filters'
import { ordersAddress } from '@/components/orders/filter/orders-address'
import { PageHeader } from '@/components/ui/page-header'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import { requireContext } from '@/lib/page'
import { listAllFacetValues } from '@/lib/services/history/facets/list-facet-values'
import { nameFacets } from '@/lib/services/history/facets/name-facets'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('orderFilters'))('allTitle') }
}

/** All there is to filter the history by, for a browser without script; with one, the list has it in its menus. */
export default async function AllFiltersPage({ searchParams }: PageProps<'/orders/filter'>) {
  const context = await requireContext()
  const filter = OrdersFilter.parse(await searchParams)
  const [t, orders] = await Promise.all([getTranslations('orderFilters'), getTranslations('orders')])
  const [choices, names] = await Promise.all([listAllFacetValues(context), nameFacets(context, filter)])
  return (
    <>
      <PageHeader
        title={t('allTitle')}
        context={t('allContext')}
        back={{ href: ordersAddress(filter), label: orders('title') }}
      />
      <AllFilters filter={filter} names={names} choices={choices} />
    </>
  )
}
