import { cycleNames } from '../../catalog/availability-resource.ts'
import { longTime } from '../../wire/envelope.ts'
import type { Transition } from './stored-transition.ts'

/** The transition as an answer to its start writes it (ch. 8.7); `Events` is the one name in PascalCase. */
export function transitionResource(transition: Transition, now: Date) {
  const { operationId, fromCatalogItemId, fromSubscriptionId, toCatalogItemId, toSubscriptionId } = transition
  return {
    operationId,
    fromCatalogItemId,
    fromSubscriptionId,
    toCatalogItemId,
    toSubscriptionId,
    ...common(transition, now),
  }
}

/** The same as the history writes it: catalogue items in PascalCase. */
export function transitionHistoryItem(transition: Transition, now: Date) {
  const { operationId, fromCatalogItemId, fromSubscriptionId, toCatalogItemId, toSubscriptionId } = transition
  return {
    operationId,
    FromCatalogItemId: fromCatalogItemId,
    fromSubscriptionId,
    ToCatalogItemId: toCatalogItemId,
    toSubscriptionId,
    ...common(transition, now),
  }
}

function common(transition: Transition, now: Date) {
  const { quantity, termDuration, billingCycle, transitionType, promotionId, startedAt, completesAt } = transition
  return {
    quantity,
    termDuration,
    billingCycle: cycleNames[billingCycle] ?? billingCycle,
    transitionType,
    promotionId,
    Events: [
      event('Started', startedAt),
      ...(completesAt <= now.toISOString() ? [event('Completed', completesAt)] : []),
    ],
    attributes: { objectType: 'Transition' },
  }
}

function event(status: string, time: string) {
  return { name: 'Conversion', status, timestamp: longTime(time), attributes: { objectType: 'TransitionEvent' } }
}
