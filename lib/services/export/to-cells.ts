import 'server-only'
import { facetValues } from '@/lib/domain/history/facets'
import type { OrderEntry } from '@/lib/domain/history/order-entry'
import type { SheetColumn } from '@/lib/domain/orders-export'
import type { SheetWords } from './sheet-words'

/** A text, a count, an amount (decimal text), or a moment as its clock shows it ("2026-11-20 16:03:25"). */
export type Cell = string | number | { amount: string } | { clock: string } | null

/** Takes the columns of the file, its words, and a time zone (IANA name); returns what makes a row's cells. */
export function cellsOf(columns: readonly SheetColumn[], words: SheetWords, timeZone: string) {
  const [local, utc] = [clockIn(timeZone), clockIn('UTC')]
  const cell = (row: OrderEntry, column: SheetColumn): Cell => {
    switch (column) {
      case 'reference':
        return row.reference
      case 'placed':
        return { clock: local(row.createdAt) }
      case 'placedUtc':
        return { clock: utc(row.createdAt) }
      case 'customer':
        return row.customer.name
      case 'tenantId':
        return row.customer.id
      case 'what':
        return row.firstTitle
      case 'lines':
        return row.lineCount
      case 'currency':
        return row.totals.length === 1 ? (row.totals[0]?.currency ?? null) : null
      case 'value':
        return toValue(row)
      case 'status':
        return words.status(row.status)
      case 'placedBy':
        return row.personName
      case 'orderIds':
        return row.orderIds.join(', ')
      case 'country':
        return row.country
      case 'source':
        return words.source(row.source)
      case 'reseller':
        return facetValues(row.facets, 'reseller').join(', ')
      case 'term':
        return facetValues(row.facets, 'term').map(words.term).join(', ')
      case 'billing':
        return facetValues(row.facets, 'billing').map(words.billing).join(', ')
      case 'drift':
        return row.drift.map(words.drift).join(', ')
      default:
        return column satisfies never
    }
  }
  return (row: OrderEntry): Cell[] => columns.map((column) => cell(row, column))
}

/** Several currencies are never one number. */
function toValue({ totals }: OrderEntry): Cell {
  const [only] = totals
  if (!only) return null
  if (totals.length === 1) return { amount: only.amount }
  return totals.map(({ currency, amount }) => `${currency} ${amount}`).join('; ')
}

/** Swedish writes times as ISO 8601 does. */
function clockIn(timeZone: string): (moment: string) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  return (moment) => format.format(new Date(moment))
}
