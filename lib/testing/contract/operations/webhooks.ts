import { z } from 'zod'
import { ValidationEvent, ValidationEventRequested } from '@/lib/domain/wire/webhooks/validation-event'
import { WebhookEvent } from '@/lib/domain/wire/webhooks/webhook-event'
import { WebhookRegistration, WebhookRegistrationRequest } from '@/lib/domain/wire/webhooks/webhook-registration'
import type { Operation } from '../operation'

const REGISTRATION = '/webhooks/v1/registration'

/** partner-center-api.md ch. 9.4. The last one is Partner Center's call to us. */
export const webhookOperations: Operation[] = [
  { name: 'webhooks.events', wire: `GET ${REGISTRATION}/events`, response: z.array(z.string()) },
  { name: 'webhooks.registration', wire: `GET ${REGISTRATION}`, response: WebhookRegistration },
  {
    name: 'webhooks.register',
    wire: `POST ${REGISTRATION}`,
    request: WebhookRegistrationRequest,
    response: WebhookRegistration,
  },
  {
    name: 'webhooks.updateRegistration',
    wire: `PUT ${REGISTRATION}`,
    request: WebhookRegistrationRequest,
    response: WebhookRegistration,
  },
  {
    name: 'webhooks.requestValidationEvent',
    wire: `POST ${REGISTRATION}/validationEvents`,
    response: ValidationEventRequested,
  },
  { name: 'webhooks.validationEvent', wire: `GET ${REGISTRATION}/validationEvents/{}`, response: ValidationEvent },
  { name: 'webhooks.receive', wire: 'POST /webhooks/callback', request: WebhookEvent },
]
