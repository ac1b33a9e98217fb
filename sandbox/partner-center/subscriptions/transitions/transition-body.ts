import { z } from 'zod'
import { type Call, Refusal } from '../../../http/route.ts'
import type { AvailabilitySeed } from '../../../seed/catalog/availabilities.ts'
import { refuseLine } from '../../orders/refuse-line.ts'
import { findAvailability } from '../../purchase/find-item.ts'
import { orNull } from '../../purchase/line/line-body.ts'
import { text, wholeNumber } from '../../wire/lenient.ts'
import { requireBody } from '../../wire/require-body.ts'
import { foldCase } from '../../wire/wire-words.ts'
import type { Subscription } from '../stored-subscription.ts'
import { requireBillingCycle } from '../update/billing-cycle.ts'
import { isTermEnough } from './targets.ts'

const TransitionBody = z.object({
  toCatalogItemId: z.string(),
  quantity: wholeNumber,
  transitionType: text,
  fromSubscriptionId: orNull(z.string()),
  toSubscriptionId: orNull(z.string()),
  termDuration: orNull(z.string()),
  billingCycle: orNull(text),
  promotionId: orNull(z.string()),
})

/** A transition of which the request is sound and the catalogue knows the target. */
export type AskedTransition = {
  availability: AvailabilitySeed
  quantity: number
  transitionType: 'transition_only' | 'transition_with_license_transfer'
  toSubscriptionId: string | undefined
  termDuration: string
  billingCycle: string
  promotionId: string | undefined
}

/**
 * Reads the body of a new transition (ch. 8.7).
 * Throws 400/800002 for its shape, 400/900126, 404/400013, 400018 and 400019, 400/900267–900270, 400/2002.
 */
export function requireTransitionBody(call: Call, source: Subscription): AskedTransition {
  const body = requireBody(TransitionBody, call.body)
  const { quantity, promotionId, toSubscriptionId } = body
  if (body.fromSubscriptionId && body.fromSubscriptionId.toLowerCase() !== source.id.toLowerCase()) {
    throw new Refusal(400, 800002, 'Invalid request input: fromSubscriptionId is not the subscription of the path.')
  }
  const availability = findAvailability(body.toCatalogItemId, source.country)
  if ('missing' in availability) throw refuseLine({ kind: 'catalog-item', missing: availability.missing }, 0)
  const termDuration = requireTerm(body.termDuration ?? availability.term ?? '', source, availability)
  if (quantity < 1 || quantity > source.quantity) {
    throw new Refusal(400, 2002, `The quantity ${quantity} is outside 1 to ${source.quantity}.`)
  }
  const billingCycle = requireBillingCycle(body.billingCycle ?? source.billingCycle, availability)
  const transitionType = typeOf(body.transitionType)
  return { availability, quantity, transitionType, toSubscriptionId, termDuration, billingCycle, promotionId }
}

function requireTerm(asked: string, source: Subscription, { term }: AvailabilitySeed): string {
  const wanted = asked.toUpperCase()
  if (wanted !== term) throw new Refusal(400, 900268, `The term duration ${asked} is not valid for the target.`)
  if (!isTermEnough(wanted, source.termDuration)) {
    throw new Refusal(400, 900267, `The term duration ${asked} is shorter than the source's.`)
  }
  return wanted
}

function typeOf(word: string): AskedTransition['transitionType'] {
  const folded = foldCase(word)
  if (folded === 'transitiononly') return 'transition_only'
  if (folded === 'transitionwithlicensetransfer') return 'transition_with_license_transfer'
  throw new Refusal(400, 900126, `The value ${word} could not be parsed as TransitionType.`)
}
