import 'server-only'
import type { CustomerId, SubscriptionId } from '@/lib/domain/wire/ids'
import { Upgrade, UpgradeResult } from '@/lib/domain/wire/subscriptions/legacy-upgrade'
import { path } from '../http/address'
import type { Answer, Client, WriteOptions } from '../http/client'
import { readAll } from '../http/paging'

/** S12 of partner-center-api.md ch. 8.1: for subscriptions from before new commerce. */
export function upgrades(client: Client) {
  const addressOf = (customerId: CustomerId, subscriptionId: SubscriptionId) =>
    path`/v1/customers/${customerId}/subscriptions/${subscriptionId}/upgrades`

  return {
    /**
     * GET /v1/customers/{customer-id}/subscriptions/{subscription-id}/upgrades → 200 Collection of Upgrade, with the
     * reasons why one is not to be had. App-only or App+User. ch. 8.8 / learn.microsoft.com …/transition-a-subscription
     */
    list(customerId: CustomerId, subscriptionId: SubscriptionId): Promise<Upgrade[]> {
      return readAll(client, Upgrade, addressOf(customerId, subscriptionId))
    },

    /**
     * POST /v1/customers/{customer-id}/subscriptions/{subscription-id}/upgrades, the one that was chosen as it was read →
     * 200 UpgradeResult: read its errors. App-only or App+User. ch. 8.8 / …/transition-a-subscription
     */
    create(
      customerId: CustomerId,
      subscriptionId: SubscriptionId,
      upgrade: Upgrade,
      { requestId, signal }: WriteOptions,
    ): Promise<Answer<UpgradeResult>> {
      const address = addressOf(customerId, subscriptionId)
      return client.write('POST', UpgradeResult, address, { requestId, body: upgrade, signal })
    },
  }
}
