import { z } from 'zod'

/** What rows can be sorted by. */
export const SORT_COLUMNS = ['placed', 'customer', 'value', 'status', 'person', 'country', 'lines', 'product'] as const
export type SortColumn = (typeof SORT_COLUMNS)[number]

export const OrdersSort = z.object({ column: z.enum(SORT_COLUMNS), descending: z.boolean() })
export type OrdersSort = z.infer<typeof OrdersSort>

/** Beyond three nobody sees any more what it does. */
const MAX_SORTS = 3
/** The newest first is what is meant when nothing is said. */
export const NEWEST_FIRST: OrdersSort[] = [{ column: 'placed', descending: true }]

/** Takes `customer,-value`; a minus is descending. What cannot be read is left out; nothing at all is newest first. */
export function readSort(given: string | string[] | undefined): OrdersSort[] {
  const parts = [given ?? []].flat().join(',').split(',')
  const sorts = parts.flatMap((part) => {
    const column = z.enum(SORT_COLUMNS).safeParse(part.replace(/^-/, '')).data
    return column ? [{ column, descending: part.startsWith('-') }] : []
  })
  const once = sorts.filter(({ column }, index) => sorts.findIndex((one) => one.column === column) === index)
  return once.length > 0 ? once.slice(0, MAX_SORTS) : NEWEST_FIRST
}

/** The same for an address; empty for newest first. */
export function writeSort(sorts: readonly OrdersSort[]): string {
  const text = sorts.map(({ column, descending }) => `${descending ? '-' : ''}${column}`).join(',')
  return text === '-placed' ? '' : text
}
