import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { customersAddress } from '@/components/customers/customers-address'
import { CustomersTable } from '@/components/customers/customers-table'
import { NewCustomerLink } from '@/components/customers/new/new-customer-link'
import { NoCustomersListed } from '@/components/customers/no-customers-listed'
import { SyncLine } from '@/components/customers/sync/sync-line'
import { ClientMessages } from '@/components/layout/client-messages'
import { Banner } from '@/components/ui/banner'
import { ListSearch } from '@/components/ui/list-search'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { mayOrder } from '@/lib/domain/actor'
import { CustomersFilter } from '@/lib/domain/list-filters'
import { requireContext } from '@/lib/page'
import { getCustomerSync } from '@/lib/services/customers/get-customer-sync'
import { listCustomers } from '@/lib/services/customers/list-customers'
import { beginOrderAction, startCustomerSyncAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('customers.list'))('title') }
}

export default async function CustomersPage({ searchParams }: PageProps<'/customers'>) {
  const context = await requireContext()
  const t = await getTranslations('customers')
  const filter = CustomersFilter.parse(await searchParams)
  const [page, sync] = await Promise.all([listCustomers(context, filter), getCustomerSync(context)])
  const query = filter.q ?? ''
  const orders = mayOrder(context.actor)
  return (
    <ClientMessages namespaces={['common', 'errors', 'customers', 'drafts', 'readiness']}>
      <PageHeader title={t('list.title')} actions={orders && <NewCustomerLink />} />
      {!orders && <Banner kind="info" title={t('readOnly')} className="mb-5" />}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 pb-3">
        <ListSearch
          address={customersAddress({})}
          query={query}
          label={t('list.search')}
          placeholder={t('list.placeholder')}
        />
        <SyncLine initial={sync} action={startCustomerSyncAction} />
      </div>
      {page.rows.length === 0 ? (
        <NoCustomersListed query={query} filling={sync.mirroredAt === null && sync.state !== 'failed'} />
      ) : (
        <CustomersTable rows={page.rows} query={query} mayOrder={orders} beginAction={beginOrderAction} />
      )}
      <Pagination
        previousHref={page.before ? customersAddress({ q: query, before: page.before }) : undefined}
        nextHref={page.after ? customersAddress({ q: query, after: page.after }) : undefined}
      >
        {query && page.rows.length > 0 ? t('list.matches', { total: page.total, query }) : null}
      </Pagination>
    </ClientMessages>
  )
}
