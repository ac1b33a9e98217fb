import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { gridRoles } from '@/components/ui/table-roles'

type CellProps = {
  /** The column's name; said beside the value where there are no columns, on a phone. */
  label: string
  /** Belongs to the block that is chosen. */
  isChosen?: boolean
  className?: string
  children: ReactNode
}

const CHOSEN = { 'aria-selected': true }

/** One cell of the sheet; a labelled field of the line's card on a phone. */
export function Cell({ label, isChosen, className, children }: CellProps) {
  return (
    <td
      {...gridRoles.gridcell}
      {...(isChosen && CHOSEN)}
      className={classNames(
        'px-0.5 py-1.5 align-top aria-selected:bg-accent-tint max-sm:block max-sm:min-w-0 max-sm:p-0',
        className,
      )}
    >
      <span aria-hidden="true" className="mb-1 block text-xs text-ink-3 sm:hidden">
        {label}
      </span>
      {children}
    </td>
  )
}
