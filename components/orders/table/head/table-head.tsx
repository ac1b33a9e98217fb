import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { classNames } from '@/components/ui/class-names'
import { THead } from '@/components/ui/table'
import { tableRoles } from '@/components/ui/table-roles'
import type { TableColumn } from '@/lib/domain/history/table-columns'
import { COLUMN_LOOKS, type PlacedColumn, SELECT_WIDTH } from '../layout/columns'
import { SelectBox } from '../selection/select-box'
import { ResizeHandle } from './resize-handle'
import { SortHeader } from './sort-header'
import type { SortLinks } from './sort-links'

type TableHeadProps = {
  columns: PlacedColumn[]
  hasPinned: boolean
  sorts: SortLinks
  /** How much of the page is selected. */
  selected: 'none' | 'some' | 'all'
  onResize: (id: TableColumn, width: number | undefined) => void
  onMove: (id: TableColumn, before: TableColumn) => void
}

/** The line under the header belongs to its cells, because a collapsed border would scroll away. */
const cell =
  'group/head relative h-8 px-3 text-xs font-medium whitespace-nowrap text-ink-3 last:pe-2 bg-canvas shadow-[inset_0_-1px_0_var(--color-line)]'
const pinned = 'sm:sticky sm:z-10'
const DRAG_TYPE = 'application/x-order-desk-column'

/** The columns: each sorts, can be drawn wider and be dragged to another place. */
export function TableHead({ columns, hasPinned, sorts, selected, onResize, onMove }: TableHeadProps) {
  const t = useTranslations('ordersTable')
  return (
    <THead>
      <th
        {...tableRoles.columnheader}
        scope="col"
        className={classNames(cell, 'ps-2', hasPinned && pinned)}
        style={{ left: 0, width: SELECT_WIDTH }}
      >
        <PageBox selected={selected} label={t('selectPage')} />
      </th>
      {columns.map(({ id, fixed, left, className }) => {
        const sort = sorts[id]
        const { numeric } = COLUMN_LOOKS[id]
        const label = t(`column.${id}`)
        return (
          <th
            key={id}
            {...tableRoles.columnheader}
            scope="col"
            aria-sort={sort?.direction}
            data-column={id}
            draggable
            onDragStart={({ dataTransfer }) => dataTransfer.setData(DRAG_TYPE, id)}
            onDragOver={(event) => {
              if (event.dataTransfer.types.includes(DRAG_TYPE)) event.preventDefault()
            }}
            onDrop={({ dataTransfer }) => onMove(dataTransfer.getData(DRAG_TYPE) as TableColumn, id)}
            className={classNames(cell, numeric ? 'text-end' : 'text-start', left !== undefined && pinned, className)}
            style={{ left, width: fixed }}
          >
            {sort ? (
              <SortHeader sort={sort} numeric={numeric} label={label} />
            ) : (
              <span className="block truncate">{label}</span>
            )}
            <ResizeHandle label={t('resize', { column: label })} onResize={(width) => onResize(id, width)} />
          </th>
        )
      })}
    </THead>
  )
}

function PageBox({ selected, label }: { selected: TableHeadProps['selected']; label: string }) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = selected === 'some'
  }, [selected])
  return <SelectBox ref={box} checked={selected === 'all'} isPartly={selected === 'some'} label={label} />
}
