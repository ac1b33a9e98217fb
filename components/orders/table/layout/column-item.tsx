import { useTranslations } from 'next-intl'
import type { DragEvent } from 'react'
import { Icon, type IconName } from '@/components/ui/icon'
import { COLUMN_WIDTH, type ShownColumn, type TableColumn } from '@/lib/domain/history/table-columns'
import { widthOf } from './columns'
import type { LayoutChanges } from './use-layout'

type ColumnItemProps = {
  column: ShownColumn
  isShown: boolean
  /** Its neighbours, where there are any. */
  before?: TableColumn | undefined
  after?: TableColumn | undefined
  changes: LayoutChanges
}

/** In px. */
const WIDTH_STEP = 8
const DRAG_TYPE = 'application/x-order-desk-column-item'

/** A column in the menu: whether it is shown, where, how wide, and whether it stays at the left. By drag and by key. */
export function ColumnItem({ column, isShown, before, after, changes }: ColumnItemProps) {
  const t = useTranslations('ordersTable')
  const { id } = column
  const name = t(`column.${id}`)

  function onDrop({ dataTransfer }: DragEvent) {
    const moved = dataTransfer.getData(DRAG_TYPE)
    if (isShown && moved) changes.move(moved as TableColumn, id)
  }

  return (
    <li
      draggable={isShown}
      onDragStart={({ dataTransfer }) => dataTransfer.setData(DRAG_TYPE, id)}
      onDragOver={(event) => {
        if (isShown && event.dataTransfer.types.includes(DRAG_TYPE)) event.preventDefault()
      }}
      onDrop={onDrop}
      className="flex h-8 items-center gap-0.5 rounded-md px-1 hover:bg-hover pointer-coarse:h-11"
    >
      <label className="flex min-w-0 flex-1 items-center gap-2">
        {/* Without the reference nothing would lead to the order. */}
        <input type="checkbox" checked={isShown} disabled={id === 'reference'} onChange={() => changes.toggle(id)} />
        <span className="truncate">{name}</span>
      </label>
      {isShown && (
        <>
          <input
            type="number"
            aria-label={t('layout.width', { column: name })}
            min={COLUMN_WIDTH.least}
            max={COLUMN_WIDTH.most}
            step={WIDTH_STEP}
            value={widthOf(column)}
            onChange={({ target }) => {
              if (target.validity.rangeOverflow || target.validity.rangeUnderflow || !target.value) return
              changes.resize(id, Math.round(target.valueAsNumber))
            }}
            className="w-14 rounded-sm border border-transparent bg-transparent px-1 text-end text-xs text-ink-2 tabular-nums hover:border-control focus:border-control"
          />
          <Move
            icon="arrow-up"
            label={t('layout.up', { column: name })}
            to={before}
            onMove={(to) => changes.move(id, to)}
          />
          <Move
            icon="arrow-down"
            label={t('layout.down', { column: name })}
            to={after}
            onMove={(to) => changes.move(id, to)}
          />
          <button
            type="button"
            aria-pressed={column.pinned === true}
            aria-label={t('layout.pin', { column: name })}
            title={t('layout.pin', { column: name })}
            onClick={() => changes.pin(id)}
            className="grid size-6 place-items-center rounded-sm text-ink-3 hover:bg-press aria-pressed:bg-accent-tint aria-pressed:text-accent-ink"
          >
            <Icon name="pin" className="size-3.5" />
          </button>
        </>
      )}
    </li>
  )
}

type MoveProps = { icon: IconName; label: string; to: TableColumn | undefined; onMove: (to: TableColumn) => void }

/** Stays where it is when there is nowhere to go: who goes on pressing must not press something else. */
function Move({ icon, label, to, onMove }: MoveProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={!to}
      onClick={() => to && onMove(to)}
      className="grid size-6 place-items-center rounded-sm text-ink-3 hover:bg-press aria-disabled:opacity-40"
    >
      <Icon name={icon} className="size-3.5" />
    </button>
  )
}
