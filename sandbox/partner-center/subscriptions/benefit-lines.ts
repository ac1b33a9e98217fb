import { random } from '../../seed/random.ts'
import type { Subscription } from './stored-subscription.ts'

/** What a savings plan is made of: its scope and its commitment (ch. 8.2 `lineItems`). */
export function benefitLines(subscription: Subscription) {
  const { id, friendlyName, autoRenewEnabled, status, purchaseCommitment, provisioningContext = {} } = subscription
  if (purchaseCommitment === undefined) return {}
  const context = new Map(Object.entries(provisioningContext).map(([key, value]) => [key.toLowerCase(), value]))
  const lineId = random(`benefit ${id}`).guid()
  const scope = {
    type: context.get('scope'),
    subscriptionId: context.get('subscriptionid'),
    entitlementId: context.get('entitlementid'),
  }
  const commitment = { ...purchaseCommitment, grain: 'Hourly' }
  return {
    lineItems: [{ id: lineId, friendlyName, scope, autoRenewEnabled, status, purchaseCommitment: commitment }],
    productOrderId: lineId,
  }
}
