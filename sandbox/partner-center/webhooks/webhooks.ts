import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type Call, Refusal, type Route } from '../../http/route.ts'
import { flag } from '../wire/lenient.ts'
import { requireBody } from '../wire/require-body.ts'
import { type EventName, eventNameOf, eventNames } from './event-names.ts'
import { findRegistration, keepRegistration, type Registration } from './registration.ts'
import { validationEventRoutes } from './validation-event-routes.ts'

const root = '/webhooks/v1/registration'

/** Registration for events (ch. 9.4; partner-center-webhooks). Bodies are PascalCase here, and the base is not `/v1`. */
export const webhooks: Route[] = [
  {
    method: 'GET',
    path: `${root}/events`,
    token: 'any',
    handle: () => ({ status: 200, body: eventNames }),
  },
  {
    method: 'GET',
    path: root,
    token: 'any',
    handle({ world }) {
      const registration = findRegistration(world)
      if (registration === undefined) throw new Refusal(404, 1000, 'The tenant has no webhook registration.')
      return { status: 200, body: shown(registration) }
    },
  },
  // A tenant has one registration: posting again replaces it, as PUT does (INFERRED).
  { method: 'POST', path: root, token: 'any', handle: (call) => register(call, findRegistration(call.world)) },
  {
    method: 'PUT',
    path: root,
    token: 'any',
    handle(call) {
      const registration = findRegistration(call.world)
      if (registration === undefined) throw new Refusal(404, 1000, 'The tenant has no webhook registration.')
      return register(call, registration)
    },
  },
  ...validationEventRoutes,
]

const RegistrationBody = z.object({
  webhookUrl: z.string(),
  webhookEvents: z.array(z.string()),
  signatureTokenToMsSignatureHeader: flag.nullish(),
})

function register({ world, body }: Call, before: Registration | undefined) {
  const asked = requireBody(RegistrationBody, body)
  const registration = {
    subscriberId: before?.subscriberId ?? randomUUID(),
    webhookUrl: requireUrl(asked.webhookUrl),
    webhookEvents: [...new Set(asked.webhookEvents.map(requireEvent))],
    signatureInOwnHeader: asked.signatureTokenToMsSignatureHeader ?? false,
  }
  keepRegistration(world, registration)
  return { status: 200, body: { SubscriberId: registration.subscriberId, ...shown(registration) } }
}

function shown({ webhookUrl, webhookEvents }: Registration) {
  return { WebhookUrl: webhookUrl, WebhookEvents: webhookEvents }
}

function requireUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return text
  throw new Refusal(400, 2000, 'Bad input: WebhookUrl should be an absolute http or https address.')
}

function requireEvent(word: string): EventName {
  const name = eventNameOf(word)
  if (name === undefined) throw new Refusal(400, 2000, `Bad input: ${word} is not an event.`)
  return name
}
