import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { Icon } from '@/components/ui/icon'
import { tableRoles } from '@/components/ui/table-roles'

type CellProps = {
  /** The column's name; said beside the value where there are no columns, on a phone. */
  label: string
  /** What is wrong in this cell; the control says it to a reader by `aria-describedby`. */
  error?: { id: string; text: string | undefined }
  className?: string
  children: ReactNode
}

/** One cell of the sheet; a labelled field of the line's card on a phone. */
export function Cell({ label, error, className, children }: CellProps) {
  return (
    <td
      {...tableRoles.cell}
      className={classNames('px-1 py-2 align-top max-sm:block max-sm:min-w-0 max-sm:p-0', className)}
    >
      <span aria-hidden="true" className="mb-1 block text-xs text-ink-3 sm:hidden">
        {label}
      </span>
      {children}
      {error?.text && (
        <p id={error.id} className="mt-1 flex gap-1 px-1 text-xs text-failed-ink max-sm:px-0">
          <Icon name="alert" className="mt-px size-3.5" />
          <span>{error.text}</span>
        </p>
      )}
    </td>
  )
}

/** The id of a cell's error text. */
export function cellErrorId(fieldId: string): string {
  return `${fieldId}-error`
}
