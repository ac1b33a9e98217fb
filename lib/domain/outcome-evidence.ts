/** Where one can look for what became of a press. */
export const OUTCOME_CHECKS = ['repeated_call', 'cart', 'orders'] as const
export type OutcomeCheckKind = (typeof OUTCOME_CHECKS)[number]

/** What a look showed: an order of ours, none, that it is still being worked on, or nothing because nobody could ask. */
export const OUTCOME_CHECK_RESULTS = [
  'found',
  'nothing',
  'in_progress',
  'refused',
  'unavailable',
  'needs_sign_in',
] as const
export type OutcomeCheckResult = (typeof OUTCOME_CHECK_RESULTS)[number]
