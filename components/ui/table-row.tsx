import type { ComponentProps, ReactNode } from 'react'
import { AppLink } from './app-link'
import { classNames } from './class-names'
import { tableRoles } from './table-roles'

type TrProps = Pick<ComponentProps<'tr'>, 'ref'> & {
  children: ReactNode
  /** Whose row it is, for who listens at the table. */
  'data-entry'?: string
  selected?: boolean
  /** Shown, but not to be used: an unfit customer, a removed line. */
  muted?: boolean
  className?: string
}

/** One row. With a RowLink in it, all of the row is that link. */
export function Tr({ children, selected, muted, className, ...rest }: TrProps) {
  return (
    <tr
      {...rest}
      {...tableRoles.row}
      aria-selected={selected}
      className={classNames(
        'group/row relative border-b border-line transition-[background-color] last:border-b-0 has-data-row-link:hover:bg-hover',
        'has-[[data-row-link]:focus-visible]:outline-2 has-[[data-row-link]:focus-visible]:-outline-offset-2 has-[[data-row-link]:focus-visible]:outline-accent has-[[data-row-link]:focus-visible]:rounded-md',
        'max-sm:grid max-sm:grid-cols-[minmax(0,1fr)_auto] max-sm:items-center max-sm:gap-x-4 max-sm:gap-y-0.5 max-sm:px-1 max-sm:py-3',
        selected && 'bg-accent-tint',
        muted && 'text-ink-3',
        className,
      )}
    >
      {children}
    </tr>
  )
}

type RowLinkProps = {
  href: string
  children: ReactNode
  /** Shown on hover anywhere in the row: the link lies over the cells, so what they shorten must be said here. */
  title?: string
}

/** The link that a row is; put it around the words that name the row. Other controls of the row stay above it. */
export function RowLink({ href, children, title }: RowLinkProps) {
  return (
    <AppLink
      href={href}
      title={title}
      prefetch={false}
      data-row-link
      className="font-medium text-ink outline-none after:absolute after:inset-0"
    >
      {children}
    </AppLink>
  )
}
