import { SUBMISSION_STATES, type SubmissionState } from './order-submission'

/**
 * Every way from one state of a submission to the next. The database holds the same pairs and refuses all others; a
 * test compares the two. A draft becomes a submission by being pressed: `placing` is where each begins.
 */
export const TRANSITIONS = {
  /** Microsoft was called, or is about to be. */
  placing: ['placed', 'partly_placed', 'refused', 'outcome_unknown'],
  /** Only evidence leads out of here; a person may close the case, but nothing is then ordered again by itself. */
  outcome_unknown: ['placed', 'partly_placed', 'refused', 'abandoned'],
  placed: ['following', 'late', 'needs_you', 'settled'],
  partly_placed: ['following', 'late', 'needs_you', 'settled'],
  following: ['late', 'needs_you', 'settled'],
  /** What was late may end while the rest is in time. */
  late: ['following', 'needs_you', 'settled'],
  needs_you: ['following', 'late', 'settled', 'abandoned'],
  refused: [],
  settled: [],
  abandoned: [],
} as const satisfies Record<SubmissionState, readonly SubmissionState[]>

export const FIRST_STATE: SubmissionState = 'placing'

/** Whether a submission may go from one state to another; staying is no move. */
export function canMove(from: SubmissionState, to: SubmissionState): boolean {
  return (TRANSITIONS[from] as readonly SubmissionState[]).includes(to)
}

/** Nothing leads on from here. */
export function isFinalState(state: SubmissionState): boolean {
  return TRANSITIONS[state].length === 0
}

/** Microsoft has said what became of the press, and lines are being followed. */
export const FOLLOWED_STATES = ['placed', 'partly_placed', 'following', 'late', 'needs_you'] as const
/** Nobody knows yet what became of the press. */
export const UNANSWERED_STATES = ['placing', 'outcome_unknown'] as const

export function isFollowed(state: SubmissionState): state is (typeof FOLLOWED_STATES)[number] {
  return FOLLOWED_STATES.some((one) => one === state)
}

export function isUnanswered(state: SubmissionState): state is (typeof UNANSWERED_STATES)[number] {
  return UNANSWERED_STATES.some((one) => one === state)
}

/** All pairs, as the database has them. */
export function listTransitions(): { from: SubmissionState; to: SubmissionState }[] {
  return SUBMISSION_STATES.flatMap((from) => TRANSITIONS[from].map((to) => ({ from, to })))
}
