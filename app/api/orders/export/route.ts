import { unstable_rethrow } from 'next/navigation'
import { getTimeZone } from 'next-intl/server'
import { toFailure } from '@/lib/action'
import { AppError } from '@/lib/domain/app-error'
import { todayIn } from '@/lib/domain/calendar-day'
import { findTab } from '@/lib/domain/history/order-view'
import { type ExportFormat, OrdersExport } from '@/lib/domain/orders-export'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import { respond } from '@/lib/respond'
import { getActorContext } from '@/lib/services/context'
import { exportOrders } from '@/lib/services/export/export-orders'
import { listViewTabs } from '@/lib/services/views/list-view-tabs'
import { findActor } from '@/lib/session'
import { sheetWords } from './sheet-words'

const TYPES: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** What the list shows under the same query, as a file that is written while it is read. */
export async function GET(request: Request): Promise<Response> {
  try {
    const actor = await findActor()
    if (!actor) throw new AppError('sessionEnded')
    const search = Object.fromEntries(new URL(request.url).searchParams)
    const wanted = OrdersExport.safeParse(search)
    if (!wanted.success) throw new AppError('inputInvalid', { cause: wanted.error })
    const filter = OrdersFilter.parse(search)
    const [context, timeZone] = await Promise.all([getActorContext(actor), getTimeZone()])
    const words = await sheetWords(findTab(await listViewTabs(context), filter))
    const stream = await exportOrders(context, { ...wanted.data, filter, timeZone, words })
    const name = [words.title, words.view, todayIn(timeZone)].filter((part) => part !== '').join(' ')
    return new Response(stream, { headers: headersOf(wanted.data.format, name) })
  } catch (error) {
    unstable_rethrow(error)
    return respond(toFailure(error))
  }
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
