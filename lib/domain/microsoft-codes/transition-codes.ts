import type { RefusalCategory } from './category'

/** Why a subscription cannot become another product: codes inside an answer of 2xx. partner-center-api.md ch. 8.7. */
const TRANSITION_CODES: Readonly<Record<string, RefusalCategory>> = {
  '0': 'other',
  /** DelegatedAdminPermissionsDisabled */
  '1': 'role',
  /** SubscriptionStatusNotActive */
  '2': 'subscription-state',
  /** ConflictingServiceTypes */
  '3': 'transition',
  /** ConcurrencyConflicts */
  '4': 'concurrency',
  /** UserContextRequired */
  '5': 'role',
  /** SubscriptionAddOnsPresent */
  '6': 'transition',
  /** SubscriptionDoesNotHaveAnyTransitionedPaths */
  '7': 'transition',
  /** SubscriptionTargetOfferNotFound */
  '8': 'catalogue',
  /** SubscriptionNotProvisioned */
  '9': 'concurrency',
  /** OfferDoesNotSupportBillingCycle */
  '10': 'term',
  /** ConversionsNotFound */
  '11': 'transition',
  /** UserLicenseError */
  '12': 'transition',
  /** InsufficientGranularAdminPermissions */
  '13': 'role',
}

/** Why a subscription cannot take in another one's seats: not active, within its window, shorter, ends earlier. */
const TRANSITION_TARGET_CODES: Readonly<Record<string, RefusalCategory>> = {
  '1': 'subscription-state',
  '2': 'concurrency',
  '3': 'term',
  '4': 'term',
}

/** Takes a code of a way (`errors` of its eligibility); returns what kind of refusal it is. */
export function categoryOfTransition(code: string): RefusalCategory {
  return TRANSITION_CODES[code] ?? 'other'
}

/** The same for a code of one target subscription. */
export function categoryOfTarget(code: string): RefusalCategory {
  return TRANSITION_TARGET_CODES[code] ?? 'other'
}
