import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { tableRoles } from '@/components/ui/table-roles'

type CellProps = {
  /** The column's name; said beside the value where there are no columns, on a phone. */
  label: string
  className?: string
  children: ReactNode
}

/** One cell of the sheet; a labelled field of the line's card on a phone. */
export function Cell({ label, className, children }: CellProps) {
  return (
    <td
      {...tableRoles.cell}
      className={classNames('px-1 py-2 align-top max-sm:block max-sm:min-w-0 max-sm:p-0', className)}
    >
      <span aria-hidden="true" className="mb-1 block text-xs text-ink-3 sm:hidden">
        {label}
      </span>
      {children}
    </td>
  )
}
