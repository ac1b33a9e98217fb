import { randomUUID } from 'node:crypto'
import { type Answer, type Call, Refusal, type Route } from '../../http/route.ts'
import { requireGuid } from '../wire/require-customer.ts'
import { raiseEvent } from './raise-event.ts'
import { findRegistration } from './registration.ts'
import { isPurged, type ValidationEvent, validationEvents } from './validation-event.ts'

const root = '/webhooks/v1/registration/validationEvents'
const PER_MINUTE = 2
const MINUTE_MS = 60_000

/** A test event on request, and how its delivery went (ch. 9.4). */
export const validationEventRoutes: Route[] = [
  { method: 'POST', path: root, token: 'any', handle: request },
  {
    method: 'GET',
    path: `${root}/:correlationId`,
    token: 'any',
    handle(call) {
      const id = requireGuid(call, 'correlationId', 'correlation id')
      const event = call.world.rows(validationEvents).get(id)
      if (event === undefined || isPurged(event, call.world.now())) {
        throw new Refusal(404, 1000, `The validation event ${id} was not found.`)
      }
      return { status: 200, body: shown(call, event) }
    },
  },
]

function request(call: Call): Answer {
  const { world } = call
  const registration = findRegistration(world)
  if (!registration?.webhookEvents.includes('test-created')) {
    throw new Refusal(400, 2000, 'Bad input: the tenant is not registered for the event test-created.')
  }
  const events = world.rows(validationEvents)
  const now = world.now()
  for (const [id, event] of events) if (isPurged(event, now)) events.delete(id)
  const recent = [...events.values()].map(({ createdAt }) => now.getTime() - Date.parse(createdAt))
  const waits = recent.filter((age) => age < MINUTE_MS).map((age) => MINUTE_MS - age)
  if (waits.length >= PER_MINUTE) return throttled(Math.ceil(Math.min(...waits) / 1_000))

  const event: ValidationEvent = {
    correlationId: randomUUID(),
    createdAt: now.toISOString(),
    callbackUrl: registration.webhookUrl,
    completed: false,
    results: [],
  }
  events.set(event.correlationId, event)
  raiseEvent(call, 'test-created', {
    resourceUri: `${root}/${event.correlationId}`,
    resourceName: 'test',
    onAttempt(attempt, isLast) {
      event.results.push(attempt)
      event.completed = isLast
      world.changed()
    },
  })
  world.changed()
  return { status: 200, body: { correlationId: event.correlationId } }
}

/** Error shape (c) of chapter 3.8. */
function throttled(seconds: number): Answer {
  return {
    status: 429,
    headers: { 'Retry-After': String(seconds) },
    body: { statusCode: 429, message: `Rate limit is exceeded. Try again in ${seconds} seconds.` },
  }
}

function shown({ tenant }: Call, { correlationId, callbackUrl, completed, results }: ValidationEvent) {
  // The word before `completed` is not documented.
  const status = completed ? 'completed' : 'inprogress'
  return { correlationId, partnerId: tenant.id, status, callbackUrl, results }
}
