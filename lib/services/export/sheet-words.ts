import 'server-only'
import type { DriftKind, EntrySource, EntryStatus } from '@/lib/domain/history/order-entry'
import type { SheetColumn } from '@/lib/domain/orders-export'

/** What a file says in the person's language; values that have no word of their own stay as Microsoft writes them. */
export type SheetWords = {
  /** Of the sheet, and of the file. */
  title: string
  header(column: SheetColumn): string
  status(status: EntryStatus): string
  source(source: EntrySource): string
  term(term: string): string
  billing(cycle: string): string
  drift(kind: DriftKind): string
}
