import type { CSSProperties, ReactNode } from 'react'
import { classNames } from './class-names'
import { tableRoles } from './table-roles'

type TableProps = {
  /** What the table lists; its name for a screen reader. */
  label: string
  density?: 'comfortable' | 'compact'
  children: ReactNode
  className?: string
  style?: CSSProperties
}

/**
 * A table of links: sticky header, hairlines, hover tint. On a phone each row becomes a card of three lines, laid out by the
 * `card` of its cells. Roles are written out because a row that is not displayed as a row loses its own.
 */
export function Table({ label, density = 'comfortable', children, className, style }: TableProps) {
  return (
    <table
      {...tableRoles.table}
      aria-label={label}
      data-density={density}
      style={style}
      className={classNames('group/table w-full border-collapse text-sm max-sm:block', className)}
    >
      {children}
    </table>
  )
}

export function THead({ children }: { children: ReactNode }) {
  return (
    <thead {...tableRoles.rowgroup} className="sticky top-(--table-top,0px) z-20 bg-canvas max-sm:sr-only">
      <tr {...tableRoles.row}>{children}</tr>
    </thead>
  )
}

export function TBody({ children }: { children: ReactNode }) {
  return (
    <tbody {...tableRoles.rowgroup} className="max-sm:block">
      {children}
    </tbody>
  )
}
