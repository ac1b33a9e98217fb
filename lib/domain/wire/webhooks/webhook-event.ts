import { z } from 'zod'
import { camelCased } from '../camel-case'
import { Instant, maybe } from '../scalars'

/**
 * What Partner Center posts to a registered address: that something changed, not what. It may come up to 48 hours late,
 * twice, or not at all. Trust it only when its signature was checked. partner-center-api.md ch. 9.4.
 */
export const WebhookEvent = camelCased(
  z.looseObject({
    eventName: z.string(),
    resourceUri: maybe(z.string()),
    resourceName: maybe(z.string()),
    /** `AuditUrl` in the page's table, `AuditUri` on the wire. */
    auditUri: maybe(z.string()),
    auditUrl: maybe(z.string()),
    resourceChangeUtcDate: Instant,
  }),
)
export type WebhookEvent = z.infer<typeof WebhookEvent>

/** Where the audit record of the change is, in whichever spelling it was told. */
export function auditAddress({ auditUri, auditUrl }: WebhookEvent): string | undefined {
  return auditUri ?? auditUrl
}

/**
 * Takes an event's `resourceUri`; returns the path to read the resource at, undefined when there is none. The address
 * of a subscription is told as `http://…/webhooks/v1/customers/…`, where nothing can be read (ch. 9.4); the host is
 * left out, so that a token goes nowhere else than to Partner Center.
 */
export function resourcePath({ resourceUri }: WebhookEvent): string | undefined {
  if (resourceUri === undefined || !URL.canParse(resourceUri)) return undefined
  const { pathname, search } = new URL(resourceUri)
  return `${pathname.replace(/^\/webhooks(?=\/v1\/customers\/)/i, '')}${search}`
}
