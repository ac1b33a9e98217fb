import type { ErrorView } from './app-error'

/**
 * One press of "Place order". `state` is where the press stands; `status` is what a person reads in lists, derived from
 * the state and from the stages of its lines. submission-transitions.ts has the ways from state to state.
 */
export const SUBMISSION_STATES = [
  'placing',
  'outcome_unknown',
  'refused',
  'placed',
  'partly_placed',
  'following',
  'late',
  'needs_you',
  'settled',
  'abandoned',
] as const
export type SubmissionState = (typeof SUBMISSION_STATES)[number]

/**
 * What is known in each state beside the press itself, and nothing else: a submission comes into a state with all of it, or
 * not at all (move-submission.ts). A draft is what it begins from.
 */
export type OrderSubmission =
  | { state: 'placing' }
  | { state: 'outcome_unknown'; failure: ErrorView; nextLookAt: Date }
  /** Without a failure every group has its own reason. */
  | { state: 'refused'; failure: ErrorView | null; settledAt: Date }
  /** Without a next look a person has to decide. */
  | {
      state: 'placed' | 'partly_placed' | 'following' | 'late' | 'needs_you'
      placedAt: Date
      nextLookAt: Date | null
      lateAt: Date
    }
  | { state: 'settled'; placedAt: Date; settledAt: Date }
  | { state: 'abandoned'; settledAt: Date }

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
  'abandoned',
] as const
export type SubmissionStatus = (typeof SUBMISSION_STATUSES)[number]

/** A stage that will not change by waiting. */
export function isSettledStage(stage: LineStage): boolean {
  return stage === 'active' || stage === 'failed'
}

/**
 * Takes where the press stands, the stages of its lines, and whether some of its lines were not ordered (`isPartial`).
 * The word that needs a person most wins.
 */
export function deriveStatus(facts: {
  state: SubmissionState
  stages: readonly LineStage[]
  isPartial: boolean
}): SubmissionStatus {
  const { state, stages } = facts
  switch (state) {
    case 'placing':
    case 'outcome_unknown':
    case 'refused':
    case 'needs_you':
    case 'abandoned':
      return state
    case 'placed':
    case 'partly_placed':
    case 'following':
    case 'late':
    case 'settled':
      break
    default:
      return state satisfies never
  }
  // Somebody has to order the rest, whatever becomes of what was placed.
  if (facts.isPartial) return 'partly_placed'
  if (state === 'late') return 'late'
  if (!stages.every(isSettledStage)) return stages.some((stage) => stage !== 'placed') ? 'provisioning' : 'placed'
  if (stages.length > 0 && stages.every((stage) => stage === 'failed')) return 'failed'
  return stages.includes('failed') ? 'partly_placed' : 'active'
}

/** Person-readable reference of a submission: OD-1042. */
export function submissionReference(number: number): string {
  return `OD-${number}`
}

/** What a timeline is made of. */
export const SUBMISSION_EVENT_KINDS = [
  'pressed',
  'overridden',
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
  'following_with_person',
  'checked_now',
  'found_out',
  'late',
  'gave_up',
  'abandoned',
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
