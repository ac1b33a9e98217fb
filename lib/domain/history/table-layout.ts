import { z } from 'zod'
import { COLUMN_WIDTH, type TableLayout as Layout, pinnedFirst, type ShownColumn, TABLE_COLUMNS } from './table-columns'

const Column: z.ZodType<ShownColumn, ShownColumn> = z.object({
  id: z.enum(TABLE_COLUMNS),
  width: z.int().min(COLUMN_WIDTH.least).max(COLUMN_WIDTH.most).optional(),
  pinned: z.literal(true).optional(),
})

/** A layout of the table of orders as it is sent and stored: each column once, and always the one that leads to the order. */
export const TableLayout: z.ZodType<Layout, Layout> = z.object({
  columns: z
    .array(Column)
    .max(TABLE_COLUMNS.length)
    .transform((columns) => pinnedFirst(eachOnce(columns)))
    .refine((columns) => columns.some(({ id }) => id === 'reference')),
  density: z.enum(['comfortable', 'compact']),
})

function eachOnce(columns: ShownColumn[]): ShownColumn[] {
  return columns.filter(({ id }, index) => columns.findIndex((one) => one.id === id) === index)
}
