import type { ComponentProps, ReactNode } from 'react'
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
      className={classNames('group/row row', selected && 'bg-accent-tint', muted && 'text-ink-3', className)}
    >
      {children}
    </tr>
  )
}
