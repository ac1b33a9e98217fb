import userEvent from '@testing-library/user-event'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { vi } from 'vitest'
import type { Change, ChangeNews } from '@/lib/domain/change'
import type { ListNews } from '@/lib/domain/history/list-news'
import type { OrderEntry } from '@/lib/domain/history/order-entry'
import { USUAL_LAYOUT } from '@/lib/domain/history/table-columns'
import type { EntriesPage } from '@/lib/domain/orders-dashboard'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import { show } from '../../testing/show'
import { OrdersTable, type OrdersTableProps } from '../orders-table'
import { tableOf } from '../table-of'

const SINCE = '2026-11-21T12:00:00.000Z'
/** A stream goes on for a while after its page, for the next one. */
const streams: EventSource[] = []

/** Shows a page of the history, with a server that tells and answers what a test says. */
export function showTable(rows: OrderEntry[], asked: Record<string, string> = {}, page: Partial<EntriesPage> = {}) {
  const [push, refresh] = [vi.fn(), vi.fn()]
  const router = { push, replace: push, back() {}, forward() {}, refresh, prefetch() {} }
  const checkNow = vi.fn<OrdersTableProps['actions']['checkNow']>().mockResolvedValue({ ok: true, data: undefined })
  const saveLayout = vi.fn<OrdersTableProps['actions']['saveLayout']>().mockResolvedValue({ ok: true, data: undefined })
  vi.stubGlobal(
    'EventSource',
    class {
      constructor() {
        streams.push(this as unknown as EventSource)
      }
      close() {}
    },
  )
  const whole = { rows, total: { count: rows.length, isExact: true }, totals: [], after: null, before: null, ...page }
  show(
    <AppRouterContext.Provider value={router as unknown as React.ContextType<typeof AppRouterContext>}>
      <OrdersTable
        {...tableOf(whole, OrdersFilter.parse(asked), SINCE)}
        layout={USUAL_LAYOUT}
        mayOrder
        actions={{ checkNow, saveLayout, repeatOrder: async () => ({ ok: false, error: { code: 'unexpected' } }) }}
      />
    </AppRouterContext.Provider>,
  )
  return {
    user: userEvent.setup(),
    push,
    refresh,
    checkNow,
    saveLayout,
    answer(news: ListNews) {
      vi.stubGlobal('fetch', async () => Response.json({ ok: true, data: news }))
    },
    async tell(change: Pick<Change, 'noun' | 'id'>) {
      const news: ChangeNews = { kind: 'changes', changes: [{ ...change, revision: 2, at: SINCE }] }
      for (const stream of streams) {
        stream.onmessage?.(new MessageEvent('message', { data: JSON.stringify(news), lastEventId: SINCE }))
      }
    },
  }
}
