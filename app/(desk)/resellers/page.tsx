import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/layout/client-messages'
import { AddResellerButton } from '@/components/resellers/add-reseller-button'
import { NoResellers } from '@/components/resellers/no-resellers'
import { resellersAddress } from '@/components/resellers/resellers-address'
import { ResellersTable } from '@/components/resellers/resellers-table'
import { RunLine } from '@/components/resellers/run-line'
import { ListSearch } from '@/components/ui/list-search'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { Tabs } from '@/components/ui/tabs'
import { mayOrder } from '@/lib/domain/actor'
import { ResellersFilter } from '@/lib/domain/list-filters'
import { RESELLER_VIEWS } from '@/lib/domain/reseller'
import { requireContext } from '@/lib/page'
import { listResellerRows } from '@/lib/services/resellers/list-reseller-rows'
import { findPartnerFacts } from '@/lib/services/resellers/partner-facts'
import { getResellerRun } from '@/lib/services/resellers/runs/get-reseller-run'
import { keepResellersFresh } from '@/lib/services/resellers/runs/keep-resellers-fresh'
import { addResellerAction, hideResellersAction, startResellerRunAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('resellers'))('title') }
}

/** Our own address book of indirect resellers: who they are, and whether Microsoft lets them stand on an order. */
export default async function ResellersPage({ searchParams }: PageProps<'/resellers'>) {
  const context = await requireContext()
  const t = await getTranslations('resellers')
  const filter = ResellersFilter.parse(await searchParams)
  await keepResellersFresh(context)
  const [list, run, facts] = await Promise.all([
    listResellerRows(context, filter),
    getResellerRun(context),
    findPartnerFacts(context.db),
  ])
  const canChange = mayOrder(context.actor)
  const { q = '', view, page } = filter
  return (
    <ClientMessages namespaces={['common', 'errors', 'resellers']}>
      <PageHeader
        title={t('title')}
        context={facts?.kind === 'direct-bill' ? t('directBill') : t('context')}
        actions={canChange && <AddResellerButton action={addResellerAction} />}
      />
      <div className="pb-4">
        <Tabs
          label={t('views')}
          tabs={RESELLER_VIEWS.map((one) => ({
            href: resellersAddress({ view: one, q }),
            label: t(`view.${one}`),
            current: one === view,
          }))}
        />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 pb-3">
        <ListSearch
          address={resellersAddress({ view })}
          query={q}
          label={t('search')}
          placeholder={t('searchPlaceholder')}
        />
        <RunLine initial={run} startAction={startResellerRunAction} />
      </div>
      {list.rows.length === 0 ? (
        <NoResellers query={q} view={view} isFilling={facts === undefined} />
      ) : (
        <ResellersTable
          key={`${view} ${q} ${page}`}
          rows={list.rows}
          canChange={canChange}
          startAction={startResellerRunAction}
          hideAction={hideResellersAction}
        />
      )}
      <Pagination
        previousHref={page > 1 ? resellersAddress({ view, q, page: page - 1 }) : undefined}
        nextHref={page < list.pages ? resellersAddress({ view, q, page: page + 1 }) : undefined}
      >
        {list.total > 0 ? t('total', { total: list.total }) : null}
      </Pagination>
    </ClientMessages>
  )
}
