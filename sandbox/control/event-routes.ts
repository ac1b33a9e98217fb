import { z } from 'zod'
import { Refusal } from '../http/route.ts'
import { eventNameOf, eventNames } from '../partner-center/webhooks/event-names.ts'
import { raiseEvent } from '../partner-center/webhooks/raise-event.ts'
import { findRegistration } from '../partner-center/webhooks/registration.ts'
import type { ControlRoute } from './control-route.ts'

const Event = z.strictObject({
  name: z.string(),
  resourceUri: z.string().nullable().default(null),
  resourceName: z.string().default(''),
  auditUri: z.string().nullable().default(null),
})

/** Events that nothing in the sandbox causes by itself: invoices, relationships, referrals. */
export const eventRoutes: readonly ControlRoute[] = [
  {
    method: 'POST',
    path: '/events',
    about:
      '{ name, resourceUri?, resourceName?, auditUri? }: tells the tenant’s webhook, if it is registered for that event',
    handle({ body, running, baseUrl }) {
      const { name: word, ...event } = Event.parse(body)
      const name = eventNameOf(word)
      if (name === undefined) throw new Refusal(400, 0, `${word} is no event; there are ${eventNames.join(', ')}.`)
      const isTold = findRegistration(running.world)?.webhookEvents.includes(name) ?? false
      raiseEvent({ world: running.world, baseUrl }, name, event)
      return { status: 202, body: { name, isTold } }
    },
  },
]
