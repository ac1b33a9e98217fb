import 'server-only'
import type { orderEntries } from '@/lib/db/schema/history'
import { FACET_KINDS, facetOf } from '@/lib/domain/history/facets'
import type { SortColumn } from '@/lib/domain/history/orders-sort'
import type { OrdersFilter } from '@/lib/domain/orders-filter'

export type Entry = typeof orderEntries.$inferInsert & { facets: string[] }

/** What a filter (days in UTC) finds and in which order, said as plainly as can be: every row is looked at. Returns ids. */
export function plainly(entries: readonly Entry[], filter: OrdersFilter): string[] {
  return entries
    .filter((entry) => matches(entry, filter))
    .sort((a, b) => compare(a, b, filter))
    .map(({ id }) => id)
}

function matches({ facets, value, createdAt, searchText }: Entry, filter: OrdersFilter): boolean {
  const day = createdAt.toISOString().slice(0, 10)
  const worth = value == null ? undefined : Number(value)
  return (
    FACET_KINDS.every(
      (kind) => filter[kind].length === 0 || filter[kind].some((one) => facets.includes(facetOf(kind, one))),
    ) &&
    (!filter.minValue || (worth !== undefined && worth >= Number(filter.minValue))) &&
    (!filter.maxValue || (worth !== undefined && worth <= Number(filter.maxValue))) &&
    (!filter.from || day >= filter.from) &&
    (!filter.to || day <= filter.to) &&
    (filter.q ?? '').split(' ').every((word) => hasWord(searchText, word))
  )
}

function hasWord(text: string, word: string): boolean {
  const bare = word.replace(/[^\p{L}\p{N}]/gu, '')
  if (bare === '') return true
  if (/^[a-z0-9]{1,2}$/.test(bare)) return text.split(' ').some((one) => one.startsWith(bare))
  return text.includes(word)
}

const KEYS: Record<SortColumn, (entry: Entry) => string | number> = {
  placed: ({ createdAt }) => createdAt.getTime(),
  customer: ({ customerName }) => customerName.toLowerCase(),
  value: ({ value }) => Number(value ?? -1),
  status: ({ status }) => status,
  person: ({ personName }) => (personName ?? '').toLowerCase(),
  country: ({ country }) => country ?? '',
  lines: ({ lineCount }) => lineCount,
  product: ({ firstTitle }) => firstTitle.toLowerCase(),
}

/** Ties: the newest first; one column alone that is turned round turns the whole list round. Then by id, the same way. */
function compare(a: Entry, b: Entry, { sort }: OrdersFilter): number {
  const largestFirst = ['placed', 'value', 'lines']
  const [first] = sort
  const turned = sort.length === 1 && first && first.descending !== largestFirst.includes(first.column)
  const keys = sort.some(({ column }) => column === 'placed')
    ? sort
    : [...sort, { column: 'placed' as const, descending: !turned }]
  for (const { column, descending } of keys) {
    const order = byValue(KEYS[column](a), KEYS[column](b))
    if (order !== 0) return descending ? -order : order
  }
  return keys.at(-1)?.descending ? -byValue(a.id, b.id) : byValue(a.id, b.id)
}

/** As the database compares in its C locale. */
function byValue(a: string | number, b: string | number): number {
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b))
  return a < b ? -1 : a > b ? 1 : 0
}
