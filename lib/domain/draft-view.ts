import type { CustomerRow } from './customer-row'
import type { DraftContent } from './order-draft'
import type { ReviewedCart } from './review'

/** A draft as builder and review see it. Dates are ISO 8601 in UTC. */
export type DraftView = {
  id: string
  customer: CustomerRow
  owner: { id: string; name: string }
  version: number
  content: DraftContent
  /** What Microsoft last said of it; may be of an older version. */
  cart: ReviewedCart | null
  createdAt: string
  updatedAt: string
  /** Set once it was placed: the submission to look at instead. */
  submissionId: string | null
}

export type DraftRow = {
  id: string
  customer: { id: string; name: string }
  ownerName: string
  isMine: boolean
  lineCount: number
  firstTitle: string | null
  updatedAt: string
}
