import 'server-only'
import { z } from 'zod'
import { ValidationEvent, ValidationEventRequested } from '@/lib/domain/wire/webhooks/validation-event'
import { WebhookRegistration, WebhookRegistrationRequest } from '@/lib/domain/wire/webhooks/webhook-registration'
import { path } from '../http/address'
import type { Answer, Client, WriteOptions } from '../http/client'

/** The one resource that stands before its version. */
const REGISTRATION = '/webhooks/v1/registration'

/** partner-center-api.md ch. 9.4. A tenant has one registration. App-only or App+User throughout; every agent role. */
export function webhooks(client: Client) {
  function write(method: 'POST' | 'PUT', registration: WebhookRegistrationRequest, options: WriteOptions) {
    const { requestId, signal } = options
    return client.write(method, WebhookRegistration, REGISTRATION, { requestId, signal, body: toWire(registration) })
  }

  return {
    /** GET /webhooks/v1/registration/events → 200, a bare array of the names there are. learn.microsoft.com …/partner-center-webhooks */
    events(): Promise<string[]> {
      return client.read(z.array(z.string()), `${REGISTRATION}/events`)
    },

    /** GET /webhooks/v1/registration → 200 WebhookRegistration, without its subscriber id. …/partner-center-webhooks */
    registration(): Promise<WebhookRegistration> {
      return client.read(WebhookRegistration, REGISTRATION)
    },

    /** POST /webhooks/v1/registration → 200 WebhookRegistration. …/partner-center-webhooks. Throws ZodError for a bad request. */
    register(registration: WebhookRegistrationRequest, options: WriteOptions): Promise<Answer<WebhookRegistration>> {
      return write('POST', registration, options)
    },

    /** PUT /webhooks/v1/registration → 200. Replaces address and events. …/partner-center-webhooks. Throws ZodError for a bad request. */
    updateRegistration(
      registration: WebhookRegistrationRequest,
      options: WriteOptions,
    ): Promise<Answer<WebhookRegistration>> {
      return write('PUT', registration, options)
    },

    /**
     * POST /webhooks/v1/registration/validationEvents, no body → 200 {correlationId}: `test-created` will be sent, if it
     * is registered for. Two a minute, then 429. …/partner-center-webhooks
     */
    requestValidationEvent({ requestId, signal }: WriteOptions): Promise<Answer<ValidationEventRequested>> {
      return client.write('POST', ValidationEventRequested, `${REGISTRATION}/validationEvents`, { requestId, signal })
    },

    /** GET /webhooks/v1/registration/validationEvents/{correlation-id} → 200 ValidationEvent, for seven days. …/partner-center-webhooks */
    validationEvent(correlationId: string): Promise<ValidationEvent> {
      return client.read(ValidationEvent, path`/webhooks/v1/registration/validationEvents/${correlationId}`)
    },
  }
}

/** In the spelling of the documented requests. Throws ZodError. */
function toWire(registration: WebhookRegistrationRequest) {
  const { webhookUrl, webhookEvents, signatureTokenToMsSignatureHeader } =
    WebhookRegistrationRequest.parse(registration)
  return {
    WebhookUrl: webhookUrl,
    WebhookEvents: webhookEvents,
    SignatureTokenToMsSignatureHeader: signatureTokenToMsSignatureHeader,
  }
}
