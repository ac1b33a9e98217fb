import 'server-only'
import type { CustomerId, SubscriptionId } from '@/lib/domain/wire/ids'
import { SupportContact, SupportContactRequest } from '@/lib/domain/wire/subscriptions/support-contact'
import { path } from '../http/address'
import type { Answer, Client, WriteOptions } from '../http/client'

/** S15 of partner-center-api.md ch. 8.1. */
export function supportContact(client: Client) {
  const addressOf = (customerId: CustomerId, subscriptionId: SubscriptionId) =>
    path`/v1/customers/${customerId}/subscriptions/${subscriptionId}/supportcontact`

  return {
    /**
     * GET /v1/customers/{customer-id}/subscriptions/{subscription-id}/supportcontact → 200 SupportContact.
     * App+User. ch. 8.11 / learn.microsoft.com …/get-a-subscription-s-support-contact
     */
    get(customerId: CustomerId, subscriptionId: SubscriptionId): Promise<SupportContact> {
      return client.read(SupportContact, addressOf(customerId, subscriptionId))
    },

    /**
     * PUT /v1/customers/{customer-id}/subscriptions/{subscription-id}/supportcontact → 200 SupportContact, replaced as a
     * whole. App+User. ch. 8.11 / …/update-a-subscription-s-support-contact. Throws ZodError.
     */
    replace(
      customerId: CustomerId,
      subscriptionId: SubscriptionId,
      contact: SupportContactRequest,
      { requestId, signal }: WriteOptions,
    ): Promise<Answer<SupportContact>> {
      const body = SupportContactRequest.parse(contact)
      return client.write('PUT', SupportContact, addressOf(customerId, subscriptionId), { requestId, body, signal })
    },
  }
}
