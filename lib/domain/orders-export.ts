import { z } from 'zod'
import { TABLE_COLUMNS, type TableColumn } from './history/table-columns'

export const EXPORT_FORMATS = ['csv', 'xlsx'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** What is selected fits into an address: a page of the list, and more. */
const MAX_SELECTED = 200

/** What to export, as it stands in the address of the file, beside the filter of the list. */
export const OrdersExport = z.object({
  format: z.enum(EXPORT_FORMATS).catch('csv'),
  /** Those on screen, or everything that is known of an order. */
  columns: z.enum(['shown', 'all']).catch('shown'),
  /** Only these entries, separated by commas, in this order. */
  ids: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.guid()).max(MAX_SELECTED))
    .optional(),
  /** Under this id the browser asks how far it is; without one nobody does. */
  exportId: z.guid().optional(),
})
export type OrdersExport = z.infer<typeof OrdersExport>

/** A column of the file: those of the table, and what only a file has. The value is two: an amount can be added up. */
export type SheetColumn = TableColumn | 'currency' | 'placedUtc' | 'tenantId'

/** Takes the columns on screen in their order; returns those of the file. */
export function sheetColumns(shown: readonly TableColumn[] | 'all'): SheetColumn[] {
  const columns = shown === 'all' ? TABLE_COLUMNS : shown
  return columns.flatMap((column): SheetColumn[] => {
    if (column === 'value') return ['currency', 'value']
    if (shown !== 'all') return [column]
    if (column === 'placed') return ['placed', 'placedUtc']
    return column === 'customer' ? ['customer', 'tenantId'] : [column]
  })
}

/** How a file came to its end; `cancelled` also when the browser went away. */
export type ExportState = 'running' | 'done' | 'cancelled' | 'failed'

/** How far a file is. `total` as the list said it when it began. */
export type ExportProgress = { state: ExportState; rows: number; total: number; isTotalExact: boolean }
