import 'server-only'
import { randomUUID } from 'node:crypto'
import type { WebhookEventName, WebhookRegistration } from '@/lib/domain/wire/webhooks/webhook-registration'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { PartnerCenterError } from '@/lib/partner-center/http/errors'
import type { PartnerCenter } from '@/lib/partner-center/partner-center'
import type { SystemContext } from '@/lib/services/context'

/** Where app/api/webhooks answers. */
const WEBHOOK_PATH = '/api/webhooks/partner-center'
const EVENTS: WebhookEventName[] = ['subscription-updated', 'subscription-active', 'test-created']

/**
 * Has Partner Center tell this desk what changes, where WEBHOOK_BASE_URL says how it is reached from outside. A tenant has
 * one registration: one of another program is left as it is, and the audit records do alone. Repeatable.
 * partner-center-api.md ch. 9.4. Throws PartnerCenterError.
 */
export async function registerWebhook(
  { partnerCenterAt }: Pick<SystemContext, 'partnerCenterAt'>,
  baseUrl = env().WEBHOOK_BASE_URL,
): Promise<void> {
  if (!baseUrl) return
  const { webhooks } = partnerCenterAt('refreshing')
  const wanted = `${baseUrl}${WEBHOOK_PATH}`
  const known = await findRegistration(webhooks)
  if (known && !known.webhookUrl.endsWith(WEBHOOK_PATH)) {
    log.warn({ webhookUrl: known.webhookUrl }, 'the webhook of this tenant belongs to another program')
    return
  }
  const offered = new Set(await webhooks.events())
  const webhookEvents = EVENTS.filter((name) => offered.has(name))
  const isSame = known?.webhookUrl === wanted && webhookEvents.every((name) => known.webhookEvents.includes(name))
  if (isSame || webhookEvents.length === 0) return
  // Proxies before the desk may keep `Authorization` to themselves.
  const registration = { webhookUrl: wanted, webhookEvents, signatureTokenToMsSignatureHeader: true }
  const options = { requestId: randomUUID() }
  if (known) await webhooks.updateRegistration(registration, options)
  else await webhooks.register(registration, options)
}

/** Without one there is 404, or an answer without an address. */
async function findRegistration(webhooks: PartnerCenter['webhooks']): Promise<WebhookRegistration | undefined> {
  try {
    const known = await webhooks.registration()
    return known.webhookUrl ? known : undefined
  } catch (error) {
    if (error instanceof PartnerCenterError && error.status === 404) return undefined
    throw error
  }
}
