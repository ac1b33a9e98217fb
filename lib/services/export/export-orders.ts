import 'server-only'
import { randomUUID } from 'node:crypto'
import { orderExports } from '@/lib/db/schema/exports'
import { AppError } from '@/lib/domain/app-error'
import type { OrderEntry } from '@/lib/domain/history/order-entry'
import { viewSearch } from '@/lib/domain/history/order-view'
import { type OrdersExport, sheetColumns } from '@/lib/domain/orders-export'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import type { ActorContext } from '@/lib/services/context'
import { countEntries } from '@/lib/services/history/count-entries'
import { entryFilter } from '@/lib/services/history/entry-filter'
import { findEntries } from '@/lib/services/history/find-entries'
import { readEntries } from '@/lib/services/history/read-entries'
import { readPreference } from '@/lib/services/preferences/read-preference'
import { endExport, followExport } from './follow-export'
import type { SheetWords } from './sheet-words'
import { cellsOf } from './to-cells'
import { writeCsv } from './write-csv'
import { writeXlsx } from './write-xlsx'

/** Counted one by one: whoever waits for a file wants to know how long, and does not wait for a page. */
const COUNTED = 1_000_000

type Wanted = OrdersExport & { filter: OrdersFilter; timeZone: string; words: SheetWords }
type Reader = Pick<ActorContext, 'db' | 'actor'>

/**
 * The history as a file: all rows of a filter in its order, or the named ones, with the columns that the person sees. Takes the
 * person's time zone (IANA name) and the words of their language; returns its bytes as they are read. Throws AppError
 * changedMeanwhile for an export id that was used before.
 */
export async function exportOrders(context: Reader, wanted: Wanted): Promise<ReadableStream<Uint8Array>> {
  const { format, filter, words, timeZone } = wanted
  const layout = await readPreference(context, 'ordersTable')
  const columns = sheetColumns(wanted.columns === 'all' ? 'all' : layout.columns.map(({ id }) => id))
  const exportId = await beginExport(context, wanted)
  const toCells = cellsOf(columns, words, timeZone)
  const entries = wanted.ids ? inOneBatch(context, wanted.ids) : readEntries(context, filter, timeZone)
  const batches = mapBatches(followExport(context, exportId, entries), toCells)
  const headers = columns.map((column) => ({ column, header: words.header(column) }))
  const file =
    format === 'xlsx'
      ? writeXlsx(words.title, headers, batches)
      : writeCsv(
          headers.map(({ header }) => header),
          batches,
        )
  return whenGivenUp(file, () => endExport(context, exportId, 'cancelled'))
}

/** Also before the first row was read, when nothing in the file's own writing would notice. */
function whenGivenUp(file: ReadableStream<Uint8Array>, end: () => Promise<void>): ReadableStream<Uint8Array> {
  const reader = file.getReader()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await reader.read()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel(reason) {
      await reader.cancel(reason)
      await end()
    },
  })
}

/** Who takes what is written down before the first row leaves. */
async function beginExport(context: Reader, { ids, filter, timeZone, format, exportId }: Wanted): Promise<string> {
  const { db, actor } = context
  const total = ids
    ? { count: ids.length, isExact: true }
    : await countEntries({ db }, entryFilter(filter, timeZone), COUNTED)
  const id = exportId ?? randomUUID()
  const begun = await db
    .insert(orderExports)
    .values({
      ...{ id, personId: actor.personId, format, total: total.count, isTotalExact: total.isExact },
      search: ids ? new URLSearchParams({ ids: ids.join(',') }).toString() : viewSearch(filter),
    })
    .onConflictDoNothing()
    .returning({ id: orderExports.id })
  if (begun.length === 0) throw new AppError('changedMeanwhile')
  return id
}

async function* inOneBatch({ db }: Reader, ids: readonly string[]): AsyncGenerator<OrderEntry[]> {
  yield await findEntries({ db }, ids)
}

async function* mapBatches<From, To>(batches: AsyncIterable<From[]>, map: (row: From) => To): AsyncGenerator<To[]> {
  for await (const batch of batches) yield batch.map(map)
}
