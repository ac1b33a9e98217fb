import type { OrdersFilter } from '../orders-filter'
import type { FacetKind } from './facets'

/** What can be filtered by, in the order in which it is offered and said. */
export const FILTER_KINDS = [
  'status',
  'stage',
  'customer',
  'reseller',
  'person',
  'product',
  'family',
  'term',
  'billing',
  'country',
  'currency',
  'value',
  'date',
  'source',
  'errors',
  'drift',
] as const satisfies readonly (FacetKind | 'value' | 'date')[]
export type FilterKind = (typeof FILTER_KINDS)[number]

/** A part of the filter: what a chip says and takes away. */
export type FilterPart = FilterKind | 'q'

/** Takes a part; returns the filter's fields that it consists of. */
export function fieldsOf(part: FilterPart): (keyof OrdersFilter)[] {
  if (part === 'value') return ['minValue', 'maxValue']
  if (part === 'date') return ['period', 'from', 'to']
  return [part]
}

/** The same filter without a part. */
export function withoutPart(filter: OrdersFilter, part: FilterPart): OrdersFilter {
  const without: OrdersFilter = { ...filter }
  for (const field of fieldsOf(part)) {
    if (Array.isArray(without[field])) Object.assign(without, { [field]: [] })
    else delete without[field]
  }
  return without
}

/** The parts that the filter has, in the order in which they are said. */
export function partsOf(filter: OrdersFilter): FilterPart[] {
  const isOn = (part: FilterPart) => fieldsOf(part).some((field) => filter[field]?.length)
  return (['q', ...FILTER_KINDS] as const).filter(isOn)
}
