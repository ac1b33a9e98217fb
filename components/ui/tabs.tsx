import type { ReactNode } from 'react'
import { AppLink } from './app-link'
import { classNames } from './class-names'

export type Tab = {
  href: string
  label: string
  count?: number | string
  current: boolean
  /** Whose it is, or what is in it: read when the pointer rests on it. */
  title?: string
  /** What is on the page is no longer what the tab leads to: a dot, and these words for it. */
  changed?: string
  /** Beside the link: its menu. */
  aside?: ReactNode
}

/** Saved views as links: every one has its address. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label} className="-mx-1 overflow-x-auto px-1 [scrollbar-width:none]">
      <ul className="flex w-max min-w-full gap-5 border-b border-line">
        {tabs.map((tab) => (
          <li key={tab.href} className="flex items-center">
            <AppLink
              href={tab.href}
              title={tab.title}
              aria-current={tab.current ? 'page' : undefined}
              className={classNames(
                '-mb-px flex h-9 items-center gap-1.5 rounded-t-sm border-b-2 text-sm transition-colors focus-visible:-outline-offset-2 pointer-coarse:h-11',
                tab.current
                  ? 'border-accent font-medium text-ink'
                  : 'border-transparent text-ink-2 hover:border-line-strong hover:text-ink',
              )}
            >
              <span className="max-w-48 truncate">{tab.label}</span>
              {tab.changed && (
                <>
                  <span aria-hidden className="size-1.5 rounded-full bg-accent" />
                  <span className="sr-only">({tab.changed})</span>
                </>
              )}
              {tab.count !== undefined && (
                <span className={classNames('text-xs tabular-nums', tab.current ? 'text-ink-2' : 'text-ink-3')}>
                  {tab.count}
                </span>
              )}
            </AppLink>
            {tab.aside}
          </li>
        ))}
      </ul>
    </nav>
  )
}
