import type { AvailabilitySeed } from '../../../seed/catalog/availabilities.ts'
import type { LineProblem, LineRequest } from '../line/line-request.ts'
import { azurePlanOf, type Owned } from '../owned.ts'

/** Keys of a provisioning context are compared without case, and so are its words. */
function contextOf({ provisioningContext = {} }: LineRequest) {
  const context = new Map(Object.entries(provisioningContext).map(([key, value]) => [key.toLowerCase(), value]))
  return {
    scope: context.get('scope')?.toLowerCase(),
    subscriptionId: context.get('subscriptionid'),
    entitlementId: context.get('entitlementid')?.toLowerCase(),
  }
}

/**
 * A reservation belongs to one of the customer's Azure plans (ch. 5.10). The availabilities of the time before Azure plans
 * want it registered first, as their SKUs say (`AzureSubscriptionRegistration`).
 */
export function azureProblem(
  line: LineRequest,
  { reservationScope }: AvailabilitySeed,
  owned: Owned,
  now: Date,
): LineProblem | undefined {
  const { scope, subscriptionId } = contextOf(line)
  if (!subscriptionId || (scope !== 'shared' && scope !== 'single')) return { kind: 'provisioning-context' }
  const plan = azurePlanOf(owned, subscriptionId)
  if (typeof plan === 'string') return { kind: 'azure-subscription', reason: plan }
  const isRegistered = plan.registeredAt !== undefined && plan.registeredAt <= now.toISOString()
  return reservationScope === 'MS-AZR-0145P' && !isRegistered
    ? { kind: 'azure-subscription', reason: 'not-registered' }
    : undefined
}

/** A savings plan is shared over an Azure plan, or is for one Azure subscription (ch. 5.10). */
export function savingsPlanProblem(line: LineRequest, owned: Owned): LineProblem | undefined {
  const { purchaseCommitment: commitment } = line
  const isHourly = commitment?.grain.toLowerCase() === 'hourly'
  if (commitment === undefined || !isHourly || commitment.amount < 0.001) return { kind: 'purchase-commitment' }
  const { scope, subscriptionId, entitlementId } = contextOf(line)
  if (scope === 'shared' && subscriptionId) {
    const plan = azurePlanOf(owned, subscriptionId)
    return typeof plan === 'string' ? { kind: 'azure-subscription', reason: plan } : undefined
  }
  if (scope === 'single' && entitlementId) {
    return owned.azureSubscriptions.has(entitlementId) ? undefined : { kind: 'azure-subscription', reason: 'unknown' }
  }
  return { kind: 'provisioning-context' }
}
