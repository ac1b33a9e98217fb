import 'server-only'
import { z } from 'zod'
import type { CustomerId, SubscriptionId } from '@/lib/domain/wire/ids'
import { RegistrationStatus } from '@/lib/domain/wire/subscriptions/status'
import { path } from '../http/address'
import type { Answer, Client, WriteOptions } from '../http/client'

/** S8 of partner-center-api.md ch. 8.1: an Azure subscription is registered before a reservation is bought for it. */
export function registrations(client: Client) {
  return {
    /**
     * POST /v1/customers/{customer-id}/subscriptions/{subscription-id}/registrations, no body → 202 without a resource:
     * `location` leads to the status, `retryAfterMs` tells when to ask. App-only or App+User.
     * ch. 5.10 / learn.microsoft.com …/register-a-subscription
     */
    create(
      customerId: CustomerId,
      subscriptionId: SubscriptionId,
      { requestId, signal }: WriteOptions,
    ): Promise<Answer<unknown>> {
      const address = path`/v1/customers/${customerId}/subscriptions/${subscriptionId}/registrations`
      return client.write('POST', z.unknown(), address, { requestId, signal })
    },

    /**
     * GET /v1/customers/{customer-id}/subscriptions/{subscription-id}/registrationstatus → 200 RegistrationStatus.
     * App-only or App+User. ch. 8.9 / …/get-subscription-registration-status
     */
    status(customerId: CustomerId, subscriptionId: SubscriptionId): Promise<RegistrationStatus> {
      const address = path`/v1/customers/${customerId}/subscriptions/${subscriptionId}/registrationstatus`
      return client.read(RegistrationStatus, address)
    },
  }
}
