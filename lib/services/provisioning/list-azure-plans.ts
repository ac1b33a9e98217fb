import 'server-only'
import { z } from 'zod'
import type { OwnedSubscription } from '@/lib/domain/owned-subscription'
import type { AzurePlan, AzureSubscription } from '@/lib/domain/provisioning/azure-plan'
import { CustomerId, SubscriptionId } from '@/lib/domain/wire/ids'
import { forgetOwned, listOwned } from '@/lib/services/catalog/list-owned'
import type { ActorContext } from '@/lib/services/context'
import { toAppError } from '@/lib/services/to-app-error'

export const ListAzurePlans = z.object({ customerId: z.guid() })
export type ListAzurePlans = z.infer<typeof ListAzurePlans>

/** partner-center-api.md ch. 0.2: the Azure plan's product; ch. 5.3: the offers of the time before it. */
const AZURE_PLAN_PRODUCT = 'DZH318Z0BPS6'
const LEGACY_AZURE = /^MS-AZR-/i

/**
 * The Azure plans that the customer has in force, with the Azure subscriptions under each: what a reservation or a savings
 * plan can belong to. One that was just ordered is found, too. partner-center-api.md ch. 5.10, 8.1 S1, S16. Throws AppError.
 */
export async function listAzurePlans(context: ActorContext, { customerId }: ListAzurePlans): Promise<AzurePlan[]> {
  const kept = (await listOwned(context, customerId)).filter(isAzureInForce)
  if (kept.length > 0) return Promise.all(kept.map((plan) => toAzurePlan(context, customerId, plan)))
  forgetOwned(customerId)
  const now = (await listOwned(context, customerId)).filter(isAzureInForce)
  return Promise.all(now.map((plan) => toAzurePlan(context, customerId, plan)))
}

/** Whether it is of the time before Azure plans: its reservations have availabilities of their own. ch. 5.3. */
export function isLegacyAzure({ offerId }: Pick<OwnedSubscription, 'offerId'>): boolean {
  return LEGACY_AZURE.test(offerId)
}

function isAzureInForce(owned: OwnedSubscription): boolean {
  return owned.status === 'active' && (owned.productId === AZURE_PLAN_PRODUCT || isLegacyAzure(owned))
}

async function toAzurePlan(context: ActorContext, customerId: string, owned: OwnedSubscription): Promise<AzurePlan> {
  const { subscriptionId, friendlyName, offerName } = owned
  const isLegacy = isLegacyAzure(owned)
  return {
    subscriptionId,
    name: friendlyName || offerName || 'Azure',
    isLegacy,
    subscriptions: isLegacy ? [] : await listSubscriptions(context, customerId, subscriptionId),
  }
}

async function listSubscriptions(
  { partnerCenter }: ActorContext,
  customerId: string,
  planId: string,
): Promise<AzureSubscription[]> {
  try {
    const found = await partnerCenter.azureEntitlements.list(CustomerId.parse(customerId), SubscriptionId.parse(planId))
    return found.map(({ id, friendlyName, status }) => ({
      entitlementId: id,
      name: friendlyName || 'Azure',
      isActive: status?.toLowerCase() === 'active',
    }))
  } catch (error) {
    throw toAppError(error)
  }
}
