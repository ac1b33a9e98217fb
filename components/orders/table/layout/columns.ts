import type { SortColumn } from '@/lib/domain/history/orders-sort'
import { type ShownColumn, type TableColumn, type TableLayout, USUAL_LAYOUT } from '@/lib/domain/history/table-columns'

type ColumnLook = {
  /** Usual width in px. */
  width: number
  numeric?: true
  /** What it sorts by, and which way first. */
  sort?: { by: SortColumn; descending?: true }
}

export const COLUMN_LOOKS: Record<TableColumn, ColumnLook> = {
  reference: { width: 128 },
  placed: { width: 112, sort: { by: 'placed', descending: true } },
  customer: { width: 164, sort: { by: 'customer' } },
  what: { width: 168, sort: { by: 'product' } },
  lines: { width: 76, numeric: true, sort: { by: 'lines', descending: true } },
  value: { width: 124, numeric: true, sort: { by: 'value', descending: true } },
  status: { width: 152, sort: { by: 'status' } },
  placedBy: { width: 104, sort: { by: 'person' } },
  orderIds: { width: 116 },
  country: { width: 128, sort: { by: 'country' } },
  source: { width: 112 },
  reseller: { width: 112 },
  term: { width: 96 },
  billing: { width: 104 },
  drift: { width: 156 },
}

/** In px: the column of the boxes. */
export const SELECT_WIDTH = 36

/** What gives way first where there is less room, as long as the person has not chosen the columns themselves. */
const GIVES_WAY: Partial<Record<TableColumn, string>> = {
  orderIds: '@max-[1156px]/orders:hidden',
  lines: '@max-[1040px]/orders:hidden',
  placedBy: '@max-[1040px]/orders:hidden',
}
/** Without those. */
const USUAL_LEAST = 880

export type PlacedColumn = ShownColumn & {
  /** In px; undefined for the one that takes what is left. */
  fixed: number | undefined
  /** From the left edge, of a pinned one. */
  left: number | undefined
  className: string | undefined
}

/** Takes a layout; returns its columns with their places, and how narrow the table may become, in px. */
export function placeColumns(layout: TableLayout): { columns: PlacedColumn[]; least: number; hasPinned: boolean } {
  const isUsual = JSON.stringify(layout.columns) === JSON.stringify(USUAL_LAYOUT.columns)
  const flexible =
    layout.columns.find(({ id, width, pinned }) => id === 'what' && !width && !pinned) ?? layout.columns.at(-1)
  let left = SELECT_WIDTH
  const columns = layout.columns.map((column) => {
    const width = widthOf(column)
    const placed: PlacedColumn = {
      ...column,
      fixed: column === flexible ? undefined : width,
      left: column.pinned ? left : undefined,
      className: isUsual ? GIVES_WAY[column.id] : undefined,
    }
    left += width
    return placed
  })
  return { columns, least: isUsual ? USUAL_LEAST : left, hasPinned: columns.some(({ pinned }) => pinned) }
}

/** In px. */
export function widthOf({ id, width }: ShownColumn): number {
  return width ?? COLUMN_LOOKS[id].width
}
