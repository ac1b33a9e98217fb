import 'server-only'
import type { CustomerId, SubscriptionId } from '@/lib/domain/wire/ids'
import { AzureCancellation, AzureEntitlement } from '@/lib/domain/wire/subscriptions/azure-entitlement'
import { path } from '../http/address'
import type { Answer, Client, WriteOptions } from '../http/client'
import { readAll } from '../http/paging'

/** S16 of partner-center-api.md ch. 8.1: the Azure subscriptions under an Azure plan. */
export function azureEntitlements(client: Client) {
  const allOf = (customerId: CustomerId, planId: SubscriptionId) =>
    path`/v1/customers/${customerId}/subscriptions/${planId}/azureEntitlements`

  return {
    /** GET …/subscriptions/{subscription-id}/azureEntitlements → 200 Collection of AzureEntitlement. App-only or App+User. ch. 8.1 */
    list(customerId: CustomerId, planId: SubscriptionId): Promise<AzureEntitlement[]> {
      return readAll(client, AzureEntitlement, allOf(customerId, planId))
    },

    /** GET …/azureEntitlements/{entitlement-id} → 200 AzureEntitlement. App-only or App+User. ch. 8.1 */
    get(customerId: CustomerId, planId: SubscriptionId, entitlementId: string): Promise<AzureEntitlement> {
      return client.read(AzureEntitlement, `${allOf(customerId, planId)}${path`/${entitlementId}`}`)
    },

    /**
     * POST …/azureEntitlements/{entitlement-id}/cancel → 200 AzureEntitlement; 400/900307 for an unknown reason.
     * App-only or App+User. ch. 8.1 / learn.microsoft.com …/cancel-an-azure-subscription. Throws ZodError.
     */
    cancel(
      customerId: CustomerId,
      planId: SubscriptionId,
      entitlementId: string,
      { requestId, signal, ...reason }: WriteOptions & AzureCancellation,
    ): Promise<Answer<AzureEntitlement | undefined>> {
      const address = `${allOf(customerId, planId)}${path`/${entitlementId}/cancel`}`
      const body = AzureCancellation.parse(reason)
      return client.write('POST', AzureEntitlement.optional(), address, { requestId, body, signal })
    },

    /**
     * POST …/azureEntitlements/{entitlement-id}/reactivate, no body → 200 or 204.
     * App-only or App+User. ch. 8.1 / …/reactivate-an-azure-subscription
     */
    reactivate(
      customerId: CustomerId,
      planId: SubscriptionId,
      entitlementId: string,
      { requestId, signal }: WriteOptions,
    ): Promise<Answer<AzureEntitlement | undefined>> {
      const address = `${allOf(customerId, planId)}${path`/${entitlementId}/reactivate`}`
      return client.write('POST', AzureEntitlement.optional(), address, { requestId, signal })
    },
  }
}
