'use client'

import { useTranslations } from 'next-intl'
import { lazy, Suspense, useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { Menu } from '@/components/ui/menu'
import { Skeleton } from '@/components/ui/skeleton'
import { WhenNeeded } from '@/components/ui/when-needed'
import type { ViewTab } from '@/lib/domain/history/order-view'
import type { ViewActions } from './view-actions'

const Items = lazy(() => import('./view-menu-items'))
const Dialogs = lazy(() => import('./view-dialogs'))

export type ViewMenuProps = ViewActions & {
  tab: Omit<ViewTab, 'name'> & { name: string }
  isBuiltIn: boolean
  /** All tabs that can be moved, in their order. */
  ids: string[]
}

/** What the menu leads to a dialog for. */
export type AskedAbout = 'rename' | 'duplicate' | 'delete'

/** What can be done with the lit view, beside its tab. The dialogs stand outside the menu, which closes. */
export function ViewMenu(props: ViewMenuProps) {
  const t = useTranslations('orderViews')
  const [asked, setAsked] = useState<AskedAbout>()
  return (
    <>
      <Menu
        label={t('menu', { name: props.tab.name })}
        trigger={<Icon name="chevron-down" className="size-3.5" />}
        triggerClassName="ms-1 grid size-6 place-items-center rounded-sm text-ink-2 transition-colors hover:bg-hover hover:text-ink focus-visible:-outline-offset-2 pointer-coarse:size-11"
        until={null}
        className="w-56"
      >
        <Suspense fallback={<Skeleton className="m-2 h-40" />}>
          <Items {...props} onAsk={setAsked} />
        </Suspense>
      </Menu>
      <WhenNeeded needed={asked !== undefined}>
        <Dialogs {...props} asked={asked} onClose={() => setAsked(undefined)} />
      </WhenNeeded>
    </>
  )
}
