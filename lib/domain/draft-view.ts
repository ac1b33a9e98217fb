import type { CustomerRow } from './customer-row'
import type { Money } from './money'
import type { DraftContent } from './order-draft'
import type { ReviewedCart } from './review'

/** A draft as builder and review see it. Dates are ISO 8601 in UTC. */
export type DraftView = {
  id: string
  customer: CustomerRow
  owner: { id: string; name: string }
  /** Who typed the newest version. */
  savedBy: { id: string; name: string }
  version: number
  content: DraftContent
  /** What Microsoft last said of it; may be of an older version. */
  cart: ReviewedCart | null
  createdAt: string
  updatedAt: string
  /** Set once it was placed: the submission to look at instead. */
  submissionId: string | null
  /** The order of which this one orders the rest again. */
  continues: { id: string; reference: string } | null
}

export type DraftRow = {
  id: string
  customer: { id: string; name: string }
  ownerName: string
  isMine: boolean
  lineCount: number
  firstTitle: string | null
  /** What Microsoft's cart last said it comes to; empty when it was never asked. */
  totals: Money[]
  /** Whether that was about the draft as it is now. */
  isPriced: boolean
  /** Who handed it over to its owner. */
  handedByName: string | null
  comments: number
  /** Who else has it open now. */
  openWith: string[]
  createdAt: string
  updatedAt: string
}

/** What became of wanting to order for a customer: a draft to go on with, or others that were begun before. */
export type OrderBeginning = { kind: 'begun'; draftId: string } | { kind: 'openDrafts'; drafts: DraftRow[] }

/** Open drafts: one's own, those of them that were handed over, and all. */
export type DraftCounts = { mine: number; handed: number; everyone: number }
