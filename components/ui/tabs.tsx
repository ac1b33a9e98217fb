import { AppLink } from './app-link'
import { classNames } from './class-names'

export type Tab = { href: string; label: string; count?: number | string; current: boolean }

/** Saved views as links: every one has its address. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label} className="-mx-1 overflow-x-auto px-1 [scrollbar-width:none]">
      <ul className="flex w-max min-w-full gap-5 border-b border-line">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <AppLink
              href={tab.href}
              aria-current={tab.current ? 'page' : undefined}
              className={classNames(
                '-mb-px flex h-9 items-center gap-1.5 rounded-t-sm border-b-2 text-sm transition-colors focus-visible:-outline-offset-2 pointer-coarse:h-11',
                tab.current
                  ? 'border-accent font-medium text-ink'
                  : 'border-transparent text-ink-2 hover:border-line-strong hover:text-ink',
              )}
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className={classNames('text-xs tabular-nums', tab.current ? 'text-ink-2' : 'text-ink-3')}>
                  {tab.count}
                </span>
              )}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
