/**
 * One press of "Place order". `state` is what we know of the press itself; `status` is what a person
 * reads in lists, derived from the state and from the stages of its lines.
 */
export const SUBMISSION_STATES = ['placing', 'outcome_unknown', 'refused', 'placed', 'partly_placed'] as const
export type SubmissionState = (typeof SUBMISSION_STATES)[number]

/** placed → provisioning → active; the others leave that track. */
export const LINE_STAGES = ['placed', 'provisioning', 'active', 'needs_you', 'failed'] as const
export type LineStage = (typeof LINE_STAGES)[number]

export const SUBMISSION_STATUSES = [
  'placing',
  'outcome_unknown',
  'refused',
  'placed',
  'provisioning',
  'late',
  'needs_you',
  'partly_placed',
  'active',
  'failed',
] as const
export type SubmissionStatus = (typeof SUBMISSION_STATUSES)[number]

/** A stage that will not change by waiting. */
export function isSettledStage(stage: LineStage): boolean {
  return stage === 'active' || stage === 'failed'
}

/** Usual provisioning is minutes; after this long without an end an order is called late. */
export const LATE_AFTER_MS = 30 * 60_000

/**
 * Takes what is known of the press, the stages of its lines, whether groups were refused, and the time since it
 * was placed (ms). The word that needs a person most wins.
 */
export function deriveStatus(facts: {
  state: SubmissionState
  stages: readonly LineStage[]
  sincePlacedMs: number
}): SubmissionStatus {
  const { state, stages } = facts
  if (state === 'placing' || state === 'outcome_unknown' || state === 'refused') return state
  if (stages.includes('needs_you')) return 'needs_you'
  // Somebody has to order the rest, whatever becomes of what was placed.
  if (state === 'partly_placed') return 'partly_placed'
  const settled = stages.every(isSettledStage)
  if (!settled && facts.sincePlacedMs > LATE_AFTER_MS) return 'late'
  if (!settled) return stages.some((stage) => stage !== 'placed') ? 'provisioning' : 'placed'
  if (stages.length > 0 && stages.every((stage) => stage === 'failed')) return 'failed'
  if (stages.includes('failed')) return 'partly_placed'
  return 'active'
}

/** Person-readable reference of a submission: OD-1042. */
export function submissionReference(number: number): string {
  return `OD-${number}`
}

/** What a timeline is made of. */
export const SUBMISSION_EVENT_KINDS = [
  'pressed',
  'placing_answered',
  'outcome_unknown',
  'asked_again',
  'order_created',
  'group_refused',
  'refused',
  'line_provisioning',
  'line_active',
  'line_failed',
  'line_needs_you',
  'following_without_person',
  'checked_now',
  'settled',
] as const
export type SubmissionEventKind = (typeof SUBMISSION_EVENT_KINDS)[number]

/** What the timeline says of a line that reaches a stage; that it was placed is said by its order. */
export const STAGE_EVENTS: Record<LineStage, SubmissionEventKind | undefined> = {
  placed: undefined,
  provisioning: 'line_provisioning',
  active: 'line_active',
  failed: 'line_failed',
  needs_you: 'line_needs_you',
}
