import { z } from 'zod'
import { SUBMISSION_STATUSES } from './order-submission'

const day = z.iso.date().optional().catch(undefined)
/** Commas, or the same name several times: the way a form without script says it. */
const list = <T extends z.ZodType>(item: T) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((text) => [...new Set([text ?? []].flat().join(',').split(','))])
    .transform((parts) => parts.flatMap((part) => item.safeParse(part).data ?? []))

export const ORDERS_SORTS = ['newest', 'oldest', 'customer', 'value'] as const

/** The history dashboard's filter as it stands in the URL. What cannot be read is left out, never an error. */
export const OrdersFilter = z.object({
  q: z.string().trim().max(200).optional().catch(undefined),
  status: list(z.enum(SUBMISSION_STATUSES)).catch([]),
  customer: z.guid().optional().catch(undefined),
  person: z.string().max(100).optional().catch(undefined),
  from: day,
  to: day,
  sort: z.enum(ORDERS_SORTS).catch('newest'),
  after: z.string().max(300).optional().catch(undefined),
  before: z.string().max(300).optional().catch(undefined),
})
export type OrdersFilter = z.infer<typeof OrdersFilter>

/** Takes a filter; returns its query string, without what is default, so that equal filters have equal addresses. */
export function ordersSearch(filter: Partial<OrdersFilter>): string {
  const params = new URLSearchParams()
  for (const key of ['q', 'customer', 'person', 'from', 'to', 'after', 'before'] as const) {
    const value = filter[key]
    if (value) params.set(key, value)
  }
  if (filter.status?.length) params.set('status', filter.status.join(','))
  if (filter.sort && filter.sort !== 'newest') params.set('sort', filter.sort)
  return params.toString()
}
