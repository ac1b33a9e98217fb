/** What a row of the history can show, in the order that is offered. */
export const TABLE_COLUMNS = [
  'reference',
  'placed',
  'customer',
  'what',
  'lines',
  'value',
  'status',
  'placedBy',
  'orderIds',
  'country',
  'source',
  'reseller',
  'term',
  'billing',
  'drift',
] as const
export type TableColumn = (typeof TABLE_COLUMNS)[number]

/** In px. Narrower nothing can be read, wider nothing is left for the others. */
export const COLUMN_WIDTH = { least: 56, most: 640 } as const

/** Nobody has asked for the others. */
const USUAL_COLUMNS = 9

/** A column that is shown. Without a width it has its usual one; pinned, it stays at the left while the others are scrolled. */
export type ShownColumn = { id: TableColumn; width?: number | undefined; pinned?: true | undefined }

/** How a person wants the table of orders: which columns in which order, how wide, and how dense. */
export type TableLayout = { columns: ShownColumn[]; density: 'comfortable' | 'compact' }

export const USUAL_LAYOUT: TableLayout = {
  columns: TABLE_COLUMNS.slice(0, USUAL_COLUMNS).map((id) => ({ id })),
  density: 'comfortable',
}

/** Pinned columns come first, whatever order they were given in. */
export function pinnedFirst(columns: readonly ShownColumn[]): ShownColumn[] {
  return [...columns.filter(({ pinned }) => pinned), ...columns.filter(({ pinned }) => !pinned)]
}
