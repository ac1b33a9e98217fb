import { z } from 'zod'

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

/** A column that is shown. Without a width it has its usual one. */
export const ShownColumn = z.object({
  id: z.enum(TABLE_COLUMNS),
  width: z.int().min(COLUMN_WIDTH.least).max(COLUMN_WIDTH.most).optional(),
  /** Stays at the left while the others are scrolled. */
  pinned: z.literal(true).optional(),
})
export type ShownColumn = z.infer<typeof ShownColumn>

const USUAL: ShownColumn[] = TABLE_COLUMNS.slice(0, 9).map((id) => ({ id }))

/** How a person wants the table of orders: which columns in which order, how wide, and how dense. */
export const TableLayout = z.object({
  columns: z
    .array(ShownColumn)
    .max(TABLE_COLUMNS.length)
    .transform(eachOnce)
    .refine((columns) => columns.some(({ id }) => id === 'reference')),
  density: z.enum(['comfortable', 'compact']),
})
export type TableLayout = z.infer<typeof TableLayout>

export const USUAL_LAYOUT: TableLayout = { columns: USUAL, density: 'comfortable' }

/** Pinned columns come first, whatever order they were given in. */
function eachOnce(columns: ShownColumn[]): ShownColumn[] {
  const once = columns.filter(({ id }, index) => columns.findIndex((one) => one.id === id) === index)
  return [...once.filter(({ pinned }) => pinned), ...once.filter(({ pinned }) => !pinned)]
}
