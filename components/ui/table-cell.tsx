import { useTranslations } from 'next-intl'
import type { CSSProperties, ReactNode } from 'react'
import { AppLink } from './app-link'
import { classNames } from './class-names'
import { Icon } from './icon'
import { tableRoles } from './table-roles'

type ThProps = {
  children: ReactNode
  numeric?: boolean
  /** A header that sorts: the address that sorts by it (again), and how it sorts now. */
  sort?: { href: string; direction?: 'ascending' | 'descending' }
  /** Read, not seen: a column of buttons. */
  hideLabel?: boolean
  className?: string
}

const headerCell = 'h-8 px-3 text-xs font-medium whitespace-nowrap text-ink-3 first:ps-2 last:pe-2'
/** The hairline under a sticky header belongs to the cells: a collapsed border would scroll away. */
const headerLine = 'shadow-[inset_0_-1px_0_var(--color-line)]'

export function Th({ children, numeric, sort, hideLabel, className }: ThProps) {
  const t = useTranslations('common')
  const direction = sort?.direction
  return (
    <th
      {...tableRoles.columnheader}
      scope="col"
      aria-sort={direction}
      className={classNames(headerCell, headerLine, numeric ? 'text-end' : 'text-start', className)}
    >
      {sort ? (
        <AppLink
          href={sort.href}
          scroll={false}
          className={classNames(
            'group/sort -mx-1.5 inline-flex h-6 items-center gap-1 rounded-sm px-1.5 transition-colors hover:bg-hover hover:text-ink',
            direction && 'text-ink',
            numeric && 'flex-row-reverse',
          )}
        >
          {children}
          <Icon
            name={direction === 'ascending' ? 'arrow-up' : 'arrow-down'}
            className={classNames('size-3', !direction && 'opacity-0 group-hover/sort:opacity-60')}
          />
          {direction && (
            <span className="sr-only">, {t(direction === 'ascending' ? 'sortAscending' : 'sortDescending')}</span>
          )}
        </AppLink>
      ) : hideLabel ? (
        <span className="sr-only">{children}</span>
      ) : (
        children
      )}
    </th>
  )
}

/** Where a cell stands in the three-line card of a phone; `hidden` cells are left out there. */
export type CardPlace = 'what' | 'aside' | 'who' | 'amount' | 'progress' | 'hidden'

const places: Record<CardPlace, string> = {
  what: 'cell-what',
  aside: 'cell-aside',
  who: 'cell-who',
  amount: 'cell-amount',
  progress: 'cell-progress',
  hidden: 'max-sm:hidden',
}

type TdProps = {
  children?: ReactNode
  card?: CardPlace
  /** Right-aligned, tabular figures. */
  numeric?: boolean
  /** One line with an ellipsis; give the full text, it shows on hover, and wraps while the row has the focus. */
  truncate?: string
  /** Holds controls of its own: stays above the row's link. */
  controls?: boolean
  /** Columns it reaches over. */
  colSpan?: number
  className?: string
  /** Where a pinned one stands. */
  style?: CSSProperties
}

export function Td({ children, card = 'hidden', numeric, truncate, controls, colSpan, className, style }: TdProps) {
  return (
    <td
      {...tableRoles.cell}
      colSpan={colSpan}
      title={truncate}
      style={style}
      className={classNames(
        'cell',
        places[card],
        numeric && 'cell-numeric',
        truncate !== undefined && 'cell-truncate',
        controls && 'relative z-10',
        className,
      )}
    >
      {children}
    </td>
  )
}
