import type { Call } from '../../http/route.ts'
import { type Attempt, deliverEvent } from './deliver-event.ts'
import type { EventName } from './event-names.ts'
import { findRegistration } from './registration.ts'

export type WebhookEvent = {
  /** A path on this server, or a whole URI. */
  resourceUri: string | null
  resourceName: string
  auditUri?: string | null
  /** Told how each attempt to deliver it ended; `isLast` when no other follows. */
  onAttempt?: (attempt: Attempt, isLast: boolean) => void
}

/**
 * Tells the tenant's webhook what changed (ch. 9.4). Does nothing when nobody registered for it; the delivery goes on by
 * itself after the answer to the call that caused it.
 */
export function raiseEvent(
  { world, baseUrl }: Pick<Call, 'world' | 'baseUrl'>,
  eventName: EventName,
  { resourceUri, resourceName, auditUri = null, onAttempt }: WebhookEvent,
): void {
  const registration = findRegistration(world)
  if (!registration?.webhookEvents.includes(eventName)) return
  const whole = (uri: string | null): string | null => (uri?.startsWith('/') ? `${baseUrl}${uri}` : uri)
  const body = JSON.stringify({
    EventName: eventName,
    ResourceUri: whole(resourceUri),
    ResourceName: resourceName,
    AuditUri: whole(auditUri),
    ResourceChangeUtcDate: world.now().toISOString().replace('Z', '0000+00:00'),
  })
  void deliverEvent({ world, baseUrl, registration, body, onAttempt })
}
