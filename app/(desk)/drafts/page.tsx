import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { draftsAddress } from '@/components/drafts/drafts-address'
import { DraftsTable } from '@/components/drafts/drafts-table'
import { NoDrafts } from '@/components/drafts/no-drafts'
import { ClientMessages } from '@/components/layout/client-messages'
import { RefreshOnChange } from '@/components/live/refresh-on-change'
import { Banner } from '@/components/ui/banner'
import { LinkButton } from '@/components/ui/link-button'
import { ListSearch } from '@/components/ui/list-search'
import { PageHeader } from '@/components/ui/page-header'
import { Tabs } from '@/components/ui/tabs'
import { mayOrder } from '@/lib/domain/actor'
import { DraftsFilter } from '@/lib/domain/list-filters'
import { requireContext } from '@/lib/page'
import { countDrafts } from '@/lib/services/drafts/count-drafts'
import { DRAFTS_LIMIT, listDrafts } from '@/lib/services/drafts/list-drafts'
import { discardDraftAction, restoreDraftAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('drafts'))('title') }
}

export default async function DraftsPage({ searchParams }: PageProps<'/drafts'>) {
  const context = await requireContext()
  const since = new Date().toISOString()
  const t = await getTranslations('drafts')
  const { q, whose } = DraftsFilter.parse(await searchParams)
  const [rows, counts] = await Promise.all([listDrafts(context, { mine: whose === 'mine', q }), countDrafts(context)])
  const orders = mayOrder(context.actor)
  const tabs = (['mine', 'everyone'] as const).map((tab) => ({
    href: draftsAddress({ whose: tab, q }),
    label: t(tab),
    count: counts[tab],
    current: tab === whose,
  }))
  return (
    <ClientMessages namespaces={['common', 'errors', 'customers', 'drafts']}>
      <RefreshOnChange since={since} nouns={['draft']} />
      <PageHeader
        title={t('title')}
        context={t('context')}
        actions={
          <LinkButton href="/orders/new" icon="plus">
            {t('newOrder')}
          </LinkButton>
        }
      />
      {!orders && <Banner kind="info" title={t('readOnly')} className="mb-4" />}
      <Tabs label={t('whose')} tabs={tabs} />
      {(counts[whose] > 0 || q) && (
        <div className="py-3">
          <ListSearch
            address={draftsAddress({ whose })}
            query={q ?? ''}
            label={t('search')}
            placeholder={t('placeholder')}
          />
        </div>
      )}
      <DraftsTable
        // Another list is another table: what was discarded in the one before is no line of it.
        key={`${whose} ${q ?? ''}`}
        rows={rows}
        none={<NoDrafts whose={whose} q={q} others={counts.everyone > counts.mine} />}
        showOwner={whose === 'everyone'}
        mayOrder={orders}
        discardAction={discardDraftAction}
        restoreAction={restoreDraftAction}
      />
      {rows.length === DRAFTS_LIMIT && <p className="pt-3 text-sm text-ink-3">{t('limit', { count: DRAFTS_LIMIT })}</p>}
    </ClientMessages>
  )
}
