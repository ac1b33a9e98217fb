import type { ReactNode } from 'react'
import { AppLink } from './app-link'
import { Icon } from './icon'

type PageHeaderProps = {
  title: ReactNode
  /** One line: what this page is about right now. */
  context?: ReactNode
  /** Stands right of the title: a Status or a Badge. */
  status?: ReactNode
  /** At most three; the main one last. */
  actions?: ReactNode
  /** One level up. */
  back?: { href: string; label: string }
}

/** The top of every page. */
export function PageHeader({ title, context, status, actions, back }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 pb-5">
      <div className="min-w-0 flex-1 basis-72">
        {back && (
          <AppLink
            href={back.href}
            className="mb-1 -ms-1 inline-flex print:hidden items-center gap-1 rounded-md py-0.5 pe-1.5 ps-0.5 text-sm text-ink-3 transition-colors hover:text-ink pointer-coarse:min-h-11"
          >
            <Icon name="chevron-left" className="size-3.5" />
            {back.label}
          </AppLink>
        )}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="text-xl font-semibold text-balance wrap-anywhere">{title}</h1>
          {status}
        </div>
        {context && <div className="mt-1 text-base text-ink-2 wrap-anywhere">{context}</div>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2 print:hidden">{actions}</div>}
    </header>
  )
}
