import type { ReactNode } from 'react'
import { AppLink } from '@/components/ui/app-link'
import { classNames } from '@/components/ui/class-names'

type ItemLinkProps = {
  href: string
  /** Columns on a wide screen; two everywhere else. */
  layout?: string
  children: ReactNode
}

/** One row of a home group, all of it one link. */
export function ItemLink({ href, layout, children }: ItemLinkProps) {
  return (
    <li>
      <AppLink
        href={href}
        prefetch={false}
        className={classNames(
          'grid min-h-13 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 px-4 py-2 text-sm text-ink transition-colors hover:bg-hover focus-visible:-outline-offset-2',
          layout,
        )}
      >
        {children}
      </AppLink>
    </li>
  )
}
