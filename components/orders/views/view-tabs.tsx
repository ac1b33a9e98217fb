import { useTranslations } from 'next-intl'
import { Tabs } from '@/components/ui/tabs'
import { findTab, tabAddress, type ViewTab, viewSearch } from '@/lib/domain/history/order-view'
import type { EntryCount, OpenCounts } from '@/lib/domain/orders-dashboard'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import { useViewName } from './use-view-name'
import type { ViewActions } from './view-actions'
import { ViewChanges } from './view-changes'
import { ViewMenu } from './view-menu'

type ViewTabsProps = {
  tabs: ViewTab[]
  filter: OrdersFilter
  /** Of the built-in views that wait for somebody. */
  counts: OpenCounts
  actions: ViewActions
}

/** Saved views, each with its address; what differs from the lit one can be kept, kept under another name, or let go. */
export function ViewTabs({ tabs, filter, counts, actions }: ViewTabsProps) {
  const t = useTranslations('orderViews')
  const nameOf = useViewName()
  const lit = findTab(tabs, filter)
  const search = viewSearch(filter)
  const isChanged = search !== lit.search
  const open: Record<string, EntryCount> = counts
  const countOf = ({ count, isExact } = { count: 0, isExact: true }) =>
    count === 0 ? undefined : t(isExact ? 'count' : 'countOver', { count })
  const ids = tabs.filter(({ id }) => id !== 'all').map(({ id }) => id)
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
      <div className="min-w-0 flex-1 basis-80">
        <Tabs
          label={t('label')}
          tabs={tabs.map((tab) => ({
            href: tabAddress(tab),
            label: nameOf(tab),
            count: countOf(open[tab.id]),
            current: tab.id === lit.id,
            title: tab.ownerName === null ? undefined : t('sharedBy', { name: tab.ownerName }),
            changed: tab.id === lit.id && isChanged && tab.id !== 'all' ? t('changed') : undefined,
            aside: tab.id === lit.id && tab.id !== 'all' && (
              <ViewMenu
                key={tab.id}
                tab={{ ...tab, name: nameOf(tab) }}
                isBuiltIn={tab.name === null}
                ids={ids}
                {...actions}
              />
            ),
          }))}
        />
      </div>
      {isChanged && (
        <ViewChanges
          key={lit.id}
          id={lit.mayChange ? lit.id : undefined}
          suggestedName={lit.name === null ? '' : t('copyOf', { name: lit.name })}
          search={search}
          before={lit.id === 'all' ? undefined : tabAddress(lit)}
          {...actions}
        />
      )}
    </div>
  )
}
