import type { Money } from '../money'
import { SUBMISSION_STATUSES } from '../order-submission'

/** Placed with this desk, or found in Partner Center. */
export const ENTRY_SOURCES = ['here', 'elsewhere'] as const
export type EntrySource = (typeof ENTRY_SOURCES)[number]

/** What a row of the history may be. The last two only an order can be that was placed elsewhere. */
export const ENTRY_STATUSES = [...SUBMISSION_STATUSES, 'cancelled', 'suspended'] as const
export type EntryStatus = (typeof ENTRY_STATUSES)[number]

/** In what Microsoft has something else than was ordered here. */
export const DRIFT_KINDS = [
  'missing',
  'cancelled',
  'quantity',
  'term',
  'billing',
  'partner',
  'subscriptionStatus',
] as const
export type DriftKind = (typeof DRIFT_KINDS)[number]

/** A row of the history: a press of ours with all it ordered, or an order that was placed elsewhere. Dates: ISO 8601, UTC. */
export type OrderEntry = {
  id: string
  source: EntrySource
  /** "OD-1042"; of an order placed elsewhere Microsoft's order id. */
  reference: string
  customer: { id: string; name: string }
  country: string | null
  /** Null for what was placed elsewhere. */
  personName: string | null
  status: EntryStatus
  createdAt: string
  totals: Money[]
  lineCount: number
  /** Title of the first line. */
  firstTitle: string
  orderIds: string[]
  /** All that it can be found by, `kind:value`: its terms, billing cycles, resellers, … (facets.ts). */
  facets: string[]
  drift: DriftKind[]
  /** Raised with every change. */
  revision: number
}
