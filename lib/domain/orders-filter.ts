import { z } from 'zod'
import { BUILT_IN_VIEWS } from './history/built-in-views'
import type { FacetKind } from './history/facets'
import { ENTRY_SOURCES, ENTRY_STATUSES } from './history/order-entry'
import { ORDERS_PERIODS } from './history/orders-period'
import { OrdersSort, readSort, writeSort } from './history/orders-sort'
import { LINE_STAGES } from './order-submission'

const day = z.iso.date().optional().catch(undefined)
/** The database keeps no text with a zero in it: nothing could be found. */
const plain = z.string().refine((given) => !given.includes('\0'))
const text = plain.trim().max(200).optional().catch(undefined)
const amount = z
  .string()
  .regex(/^\d{1,12}(\.\d{1,4})?$/)
  .optional()
  .catch(undefined)
const cursor = z.string().max(600).optional().catch(undefined)

/** Commas, or the same name several times: the way a form without script says it. */
const list = <T extends z.ZodType>(item: T) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((given) => [...new Set([given ?? []].flat().join(',').split(','))])
    .transform((parts) => parts.flatMap((part) => item.safeParse(part).data ?? []).slice(0, MAX_VALUES))
    .catch([])

/** Of one kind: an address stays an address. */
const MAX_VALUES = 50
const word = plain.trim().min(1).max(100)

/** The kinds that can be filtered for, each with any number of values: one of them has to be so, of every kind. */
const facets = {
  status: list(z.enum(ENTRY_STATUSES)),
  stage: list(z.enum(LINE_STAGES)),
  customer: list(z.guid()),
  reseller: list(word),
  person: list(word),
  product: list(word),
  family: list(word),
  term: list(word),
  billing: list(word),
  country: list(plain.length(2)),
  currency: list(plain.length(3)),
  source: list(z.enum(ENTRY_SOURCES)),
  errors: list(z.literal('yes')),
  drift: list(z.literal('yes')),
} satisfies Record<FacetKind, z.ZodType>

/** The history's filter as it stands in the URL. What cannot be read is left out, never an error. */
export const OrdersFilter = z.object({
  q: text,
  ...facets,
  /** Of the total, in whatever currency it has: decimal text. */
  minValue: amount,
  maxValue: amount,
  period: z.enum(ORDERS_PERIODS).optional().catch(undefined),
  /** Days in the person's time zone, both included; `period` goes before them. */
  from: day,
  to: day,
  sort: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform(readSort)
    .pipe(z.array(OrdersSort)),
  after: cursor,
  before: cursor,
  /** The saved view it began from: which tab is lit. */
  view: z
    .union([z.guid(), z.enum(BUILT_IN_VIEWS)])
    .optional()
    .catch(undefined),
})
export type OrdersFilter = z.infer<typeof OrdersFilter>

const TEXTS = ['q', 'minValue', 'maxValue', 'period', 'from', 'to', 'after', 'before', 'view'] as const

/** Takes a filter; returns its query string, without what is default, so that equal filters have equal addresses. */
export function ordersSearch(filter: Partial<OrdersFilter>): string {
  const params = new URLSearchParams()
  for (const key of TEXTS) {
    const value = filter[key]
    if (value) params.set(key, value)
  }
  for (const kind of Object.keys(facets) as FacetKind[]) {
    const values = filter[kind]
    if (values?.length) params.set(kind, values.join(','))
  }
  const sort = writeSort(filter.sort ?? [])
  if (sort) params.set('sort', sort)
  return params.toString()
}
