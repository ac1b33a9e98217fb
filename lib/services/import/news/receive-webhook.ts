import 'server-only'
import { CustomerId } from '@/lib/domain/wire/ids'
import { resourcePath, WebhookEvent } from '@/lib/domain/wire/webhooks/webhook-event'
import { log } from '@/lib/log'
import { createSignatureCheck, type ReceivedCall } from '@/lib/partner-center/webhooks/webhook-signature'
import type { SystemContext } from '@/lib/services/context'
import { markChanged } from './mark-changed'

/** Whom to trust is Microsoft; certificates are kept between calls. */
const isSignedByPartnerCenter = createSignatureCheck({
  onRefused: (reason) => log.warn({ reason }, 'a webhook call was refused'),
})

/** An event has half a kilobyte; what is longer is none. */
export const MAX_EVENT_BYTES = 64 * 1024

/**
 * Takes a call to our webhook, byte for byte. Where Partner Center signed it, the customer it speaks of is read again;
 * where not, it changes nothing. What the event says beside that is not believed: it is read from Partner Center. Returns
 * whether it was signed. partner-center-api.md ch. 9.4.
 */
export async function receiveWebhook(
  { db, queue }: Pick<SystemContext, 'db' | 'queue'>,
  call: ReceivedCall,
  isSigned: (call: ReceivedCall) => Promise<boolean> = isSignedByPartnerCenter,
): Promise<boolean> {
  if (call.body.byteLength > MAX_EVENT_BYTES || !(await isSigned(call))) return false
  const event = readEvent(call.body)
  const customerId = event && customerOf(event)
  if (customerId) {
    const at = event.resourceChangeUtcDate ? new Date(event.resourceChangeUtcDate) : new Date()
    await markChanged(db, [{ customerId, at }])
    await queue.send('import-orders', {})
  }
  return true
}

/** Signed, but nothing that we know: there is nothing to do about it, now or when it is sent again. */
function readEvent(body: Uint8Array): WebhookEvent | undefined {
  try {
    return WebhookEvent.parse(JSON.parse(new TextDecoder().decode(body)))
  } catch (error) {
    log.warn({ err: error }, 'a signed webhook event could not be understood')
    return undefined
  }
}

function customerOf(event: WebhookEvent): CustomerId | undefined {
  const id = /^\/v1\/customers\/([^/?]+)/i.exec(resourcePath(event) ?? '')?.[1]
  return CustomerId.safeParse(id).data
}
