import { z } from 'zod'
import { MAX_LINES } from '@/lib/domain/draft-limits'
import type { Amount } from '@/lib/domain/money'
import type { SubmissionStatus } from '@/lib/domain/order-submission'
import { MAX_REASON_LENGTH } from './answer-guards'

/** What moved on a line between what was shown last and what Microsoft's cart says now. */
export type LineChange = {
  lineKey: string
  title: string
  currency: string
  /** Per unit and billing period; `percent` with one digit, null where it was free before. */
  price: { before: Amount; now: Amount; percent: Amount | null } | null
  /** Promotion ids; null for none. */
  promotion: { before: string | null; now: string | null } | null
  /** Days in UTC, ISO 8601; null for the natural end. */
  endDate: { before: string | null; now: string | null } | null
}

/** A line of this order, and how many of the same plan the other one has. */
export type SharedItem = { lineKey: string; title: string; quantity: number; otherQuantity: number }

/**
 * What a person is told before an order is placed, with its facts. Each stands open until they have answered it; the
 * answer is kept with the submission. `id` names the fact itself: what changed meanwhile is asked about anew.
 */
export type Guard = { id: string } & (
  | { kind: 'changed'; shownAt: string; lines: LineChange[] }
  | {
      kind: 'duplicate'
      submissionId: string
      reference: string
      personName: string
      at: string
      status: SubmissionStatus
      items: SharedItem[]
    }
  | { kind: 'otherDraft'; draftId: string; ownerName: string; at: string; items: SharedItem[] }
  | { kind: 'unusualQuantity'; lineKey: string; title: string; quantity: number; largest: number }
  | { kind: 'firstLongTerm'; lineKey: string; title: string }
  | { kind: 'lostPromotion'; lineKey: string; title: string; promotionId: string }
  | { kind: 'segmentNotQualified' | 'segmentMissed'; lineKey: string; title: string; segment: string }
  | { kind: 'belowFloor'; lineKey: string; title: string; marginPercent: string | null; floorPercent: string | null }
)
export type GuardKind = Guard['kind']

/** Characters: what moved names every line of the largest order, with its price, promotion and end. */
const MAX_ID_LENGTH = 200 * MAX_LINES
/** One of each kind for every line of the largest order, and the other orders and drafts. */
export const MAX_ANSWERS = 6 * MAX_LINES

/** What a person answered to a guard, as a press carries it. */
export const GuardAnswer = z.object({
  guardId: z.string().min(1).max(MAX_ID_LENGTH),
  /** Empty for what is only acknowledged. */
  reason: z.string().trim().max(MAX_REASON_LENGTH),
})
export type GuardAnswer = z.infer<typeof GuardAnswer>

/** A guard that was gone over, with the facts as they were told, and why. */
export type Override = { guard: Guard; reason: string }
