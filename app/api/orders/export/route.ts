import { getTimeZone } from 'next-intl/server'
import { z } from 'zod'
import { partnerAction } from '@/lib/action'
import { todayIn } from '@/lib/domain/calendar-day'
import { findTab } from '@/lib/domain/history/order-view'
import { type ExportFormat, OrdersExport } from '@/lib/domain/orders-export'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import { respond } from '@/lib/respond'
import { exportOrders } from '@/lib/services/export/export-orders'
import { listViewTabs } from '@/lib/services/views/list-view-tabs'
import { sheetWords } from './sheet-words'

const TYPES: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** What file, and of which list, stand beside each other in one address. */
const Wanted = z.preprocess(
  (search) => ({ file: search, filter: search }),
  z.object({ file: OrdersExport, filter: OrdersFilter }),
)

const begin = partnerAction(Wanted, async (context, { file, filter }) => {
  const timeZone = await getTimeZone()
  const words = await sheetWords(findTab(await listViewTabs(context), filter))
  const stream = await exportOrders(context, { ...file, filter, timeZone, words })
  const name = [words.title, words.view, todayIn(timeZone)].filter((part) => part !== '').join(' ')
  return { stream, headers: headersOf(file.format, name) }
})

/** What the list shows under the same query, as a file that is written while it is read. */
export async function GET(request: Request): Promise<Response> {
  const search = Object.fromEntries(new URL(request.url).searchParams)
  const result = await begin(search)
  return result.ok ? new Response(result.data.stream, { headers: result.data.headers }) : respond(result)
}

function headersOf(format: ExportFormat, name: string): Record<string, string> {
  const file = `${name.replace(/[\p{Cc}\\/:*?"<>|]/gu, '_')}.${format}`
  return {
    'Content-Type': TYPES[format],
    // Names of views are in any letters: RFC 6266, and for who cannot read that something plain.
    'Content-Disposition': `attachment; filename="orders.${format}"; filename*=UTF-8''${encodeRfc5987(file)}`,
    'Cache-Control': 'private, no-store, no-transform',
    'X-Accel-Buffering': 'no',
  }
}

function encodeRfc5987(text: string): string {
  return encodeURIComponent(text).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
}
