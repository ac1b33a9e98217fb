import type { ErrorView } from './app-error'
import type { Override } from './guards/guard'
import type { Amount, Money } from './money'
import type { DraftContent } from './order-draft'
import type { LineStage, SubmissionEventKind, SubmissionState, SubmissionStatus } from './order-submission'
import type { OutcomeCheckKind, OutcomeCheckResult } from './outcome-evidence'
import type { AttestationRecord, ReviewedCart } from './review'
import type { UsualDuration } from './usual-duration'

/** Everything the order page shows. Dates are ISO 8601 in UTC. */
export type SubmissionView = {
  id: string
  reference: string
  customer: { id: string; name: string }
  person: { id: string; name: string }
  route: 'cart' | 'order'
  state: SubmissionState
  status: SubmissionStatus
  /** Some of its lines were not ordered, while others were. */
  isPartial: boolean
  createdAt: string
  placedAt: string | null
  settledAt: string | null
  /** When Microsoft was last asked about it. */
  checkedAt: string
  nextLookAt: string | null
  /** From then on it takes longer than such orders usually do. */
  lateAt: string | null
  /** How long its slowest line usually takes here; null without enough history. */
  usual: UsualDuration | null
  /** Why the provisioning status cannot be asked for, and who could change that. */
  withheld: 'role' | 'signIn' | null
  /** What was looked at to find out an unknown outcome. */
  checks: OutcomeCheckView[]
  /** From then on the customer's orders show whatever was ordered; null when no call can have ordered anything. */
  knownFrom: string | null
  /** The submission whose unplaced lines it orders again. */
  continues: { id: string; reference: string } | null
  /** Drafts of its own unplaced lines, and the orders that came of them. */
  continuedBy: ContinuationView[]
  /** Raised with every change: an open page knows whether anything moved. */
  revision: number
  totals: Money[]
  content: DraftContent
  cart: ReviewedCart
  attestation: AttestationRecord
  /** The content stands as it was when it was attested: its digest is the same today. */
  isAsAttested: boolean
  /** What was gone over in pressing, each with its reason. */
  overrides: Override[]
  requestId: string
  draftId: string
  failure: ErrorView | null
  orders: OrderView[]
  refusedGroups: RefusedGroupView[]
  events: SubmissionEventView[]
}

/** The newest look at one source, and what it showed. */
export type OutcomeCheckView = {
  kind: OutcomeCheckKind
  at: string
  /** How often it was looked at. */
  times: number
  result: OutcomeCheckResult
  detail: Record<string, string | number>
  correlationId: string | null
}

/** `submissionId` and `reference` are there once the draft was placed. */
export type ContinuationView = {
  draftId: string
  ownerName: string
  submissionId: string | null
  reference: string | null
}

export type OrderView = {
  id: string
  status: string
  currency: string | null
  total: Amount | null
  lines: OrderLineView[]
}

export type OrderLineView = {
  lineItemNumber: number
  title: string
  friendlyName: string
  quantity: number
  termDuration: string
  billingCycle: string
  currency: string | null
  unitPrice: Amount | null
  extendedPrice: Amount | null
  partnerIdOnRecord: string | null
  additionalPartnerIds: string[]
  subscriptionId: string | null
  promotionId: string | null
  /** Day on which its first term was asked to end. */
  customTermEndDate: string | null
  stage: LineStage
  stageReason: string | null
  placedAt: string
  provisioningAt: string | null
  settledAt: string | null
}

export type RefusedGroupView = { orderGroupId: string; code: string; description: string; positions: number[] }

export type SubmissionEventView = {
  id: number
  at: string
  kind: SubmissionEventKind
  personName: string | null
  detail: Record<string, string | number>
  requestId: string | null
  correlationId: string | null
}

/** A short text that differs whenever the view does: after every change, and after every look at Microsoft. */
export function submissionMark({ revision, checkedAt }: Pick<SubmissionView, 'revision' | 'checkedAt'>): string {
  return `${revision}-${Date.parse(checkedAt)}`
}
