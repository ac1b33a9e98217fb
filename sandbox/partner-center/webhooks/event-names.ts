/** The events that one can register for (ch. 9.4; partner-center-webhook-events), in their wire spelling. */
export const eventNames = [
  'azure-fraud-event-detected',
  'dap-admin-relationship-approved',
  'dap-admin-relationship-terminated',
  'dap-admin-relationship-terminated-by-microsoft',
  'granular-admin-access-assignment-activated',
  'granular-admin-access-assignment-created',
  'granular-admin-access-assignment-deleted',
  'granular-admin-access-assignment-updated',
  'granular-admin-relationship-activated',
  'granular-admin-relationship-approved',
  'granular-admin-relationship-expired',
  'granular-admin-relationship-terminated',
  'indirect-reseller-relationship-accepted-by-customer',
  'invoice-ready',
  'new-commerce-migration-completed',
  'new-commerce-migration-created',
  'new-commerce-migration-failed',
  'new-commerce-migration-schedule-failed',
  'referral-created',
  'referral-updated',
  'related-referral-created',
  'related-referral-updated',
  'reseller-relationship-accepted-by-customer',
  // Raised in integration sandboxes only; the spelling is INFERRED.
  'subscription-active',
  'subscription-updated',
  'test-created',
  'usagerecords-thresholdExceeded',
] as const
export type EventName = (typeof eventNames)[number]

/** An event name in any case, in its wire spelling; undefined for what is none. */
export function eventNameOf(word: string): EventName | undefined {
  const wanted = word.trim().toLowerCase()
  return eventNames.find((name) => name.toLowerCase() === wanted)
}
