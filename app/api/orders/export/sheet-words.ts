import { getTranslations } from 'next-intl/server'
import { BUILT_IN_VIEWS } from '@/lib/domain/history/built-in-views'
import type { ViewTab } from '@/lib/domain/history/order-view'
import type { SheetWords } from '@/lib/services/export/sheet-words'

const TERMS = ['P1M', 'P1Y', 'P3Y', 'none'] as const
const CYCLES = ['monthly', 'annual', 'triennial', 'biennial', 'one_time', 'none'] as const

/** The words of a file of this view, in the language of the request. */
export async function sheetWords({ id, name }: Pick<ViewTab, 'id' | 'name'>): Promise<SheetWords & { view: string }> {
  const [orders, table, views, own] = await Promise.all([
    getTranslations('orders'),
    getTranslations('ordersTable'),
    getTranslations('orderViews'),
    getTranslations('orderExport'),
  ])
  const builtIn = BUILT_IN_VIEWS.find((one) => one === id)
  return {
    title: own('sheet'),
    view: name ?? (builtIn ? views(builtIn) : ''),
    header: (column) =>
      column === 'currency' || column === 'placedUtc' || column === 'tenantId'
        ? own(`column.${column}`)
        : table(`column.${column}`),
    status: (status) => orders(`status.${status}`),
    source: (source) => table(`source.${source}`),
    term: (value) => {
      const known = TERMS.find((one) => one === value)
      return known ? table(`term.${known}`) : value
    },
    billing: (value) => {
      const known = CYCLES.find((one) => one === value)
      return known ? table(`billing.${known}`) : value
    },
    drift: (kind) => table(`drift.${kind}`),
  }
}
