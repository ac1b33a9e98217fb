import { z } from 'zod'

/**
 * What the database says on its channel when something was stored: a submission or a draft has a new revision, or Microsoft
 * was looked at about a submission and nothing had moved (`look`), or what is known of orders placed elsewhere is new
 * (`history`, under the customer's id, or the nil id where it is about very many), or somebody wrote a note about an order (`note`,
 * under the order's id in the history). Names and numbers only; who shows it reads the rest.
 */
export const Change = z.object({
  noun: z.enum(['submission', 'draft', 'look', 'history', 'note']),
  id: z.guid(),
  revision: z.int(),
  /** ISO 8601 in UTC, by the database's clock. */
  at: z.iso.datetime(),
})
export type Change = z.infer<typeof Change>

/**
 * What open pages are told: changes, oldest first and each thing once; that some may have been missed (`gap`), so that they
 * read again what they show; or only that somebody is still there (`beat`).
 */
export type ChangeNews = { kind: 'changes'; changes: Change[] } | { kind: 'gap' } | { kind: 'beat' }
