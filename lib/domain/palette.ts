import { z } from 'zod'
import type { UnfitReason } from './customer-row'
import type { EntryStatus } from './history/order-entry'

export const PaletteQuery = z.object({ query: z.string().trim().max(200) })
export type PaletteQuery = z.infer<typeof PaletteQuery>

/** What is remembered that a person opened; customers are remembered when an order for them is begun. */
export const VISIT_NOUNS = ['order', 'draft'] as const
export type VisitNoun = (typeof VISIT_NOUNS)[number]

export const NoteVisit = z.object({ noun: z.enum(VISIT_NOUNS), id: z.guid() })
export type NoteVisit = z.infer<typeof NoteVisit>

/** Something that the palette leads to. `id`: of the customer, the entry of the history, the draft. */
export type PaletteHit =
  | { kind: 'customer'; id: string; name: string; domain: string; country: string | null; unfit: UnfitReason | null }
  | { kind: 'order'; id: string; reference: string; name: string; title: string; status: EntryStatus }
  | { kind: 'draft'; id: string; customerId: string; name: string; title: string | null; ownerName: string | null }
