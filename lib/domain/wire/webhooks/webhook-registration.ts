import { z } from 'zod'
import { camelCased } from '../camel-case'
import { Flag, listOf, maybe } from '../scalars'

/** What the partner's one webhook is told, and where. Written in PascalCase. partner-center-api.md ch. 9.4. */
export const WebhookRegistration = camelCased(
  z.looseObject({
    /** Told when it is written, not when it is read. */
    subscriberId: maybe(z.string()),
    webhookUrl: z.string(),
    webhookEvents: listOf(z.string()),
    signatureTokenToMsSignatureHeader: maybe(Flag),
  }),
)
export type WebhookRegistration = z.infer<typeof WebhookRegistration>

/** Sent closed. ch. 9.4; the newest are known from excerpts of newer pages. */
export const WebhookEventName = z.enum([
  'test-created',
  'subscription-updated',
  'subscription-active',
  'usagerecords-thresholdExceeded',
  'invoice-ready',
  'azure-fraud-event-detected',
  'reseller-relationship-accepted-by-customer',
  'indirect-reseller-relationship-accepted-by-customer',
  'dap-admin-relationship-approved',
  'dap-admin-relationship-terminated',
  'dap-admin-relationship-terminated-by-microsoft',
  'granular-admin-relationship-approved',
  'granular-admin-relationship-activated',
  'granular-admin-relationship-expired',
  'granular-admin-relationship-terminated',
  'granular-admin-access-assignment-created',
  'granular-admin-access-assignment-activated',
  'granular-admin-access-assignment-updated',
  'granular-admin-access-assignment-deleted',
  'new-commerce-migration-created',
  'new-commerce-migration-completed',
  'new-commerce-migration-failed',
  'new-commerce-migration-schedule-failed',
  'referral-created',
  'referral-updated',
  'related-referral-created',
  'related-referral-updated',
])
export type WebhookEventName = z.infer<typeof WebhookEventName>

export const WebhookRegistrationRequest = z.strictObject({
  /** Public, and https: events are posted there. */
  webhookUrl: z.string().trim().min(1),
  webhookEvents: z.array(WebhookEventName).min(1),
  /** The signature comes as `x-ms-signature` instead of `Authorization`, which some proxies keep to themselves. */
  signatureTokenToMsSignatureHeader: z.boolean().optional(),
})
export type WebhookRegistrationRequest = z.infer<typeof WebhookRegistrationRequest>
