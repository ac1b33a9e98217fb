import 'server-only'
import type { CustomerId, MpnId, OrderId, SubscriptionId } from '@/lib/domain/wire/ids'
import type { TermDuration } from '@/lib/domain/wire/orders/purchase'
import { Activation, SubscriptionProvisioningStatus } from '@/lib/domain/wire/subscriptions/status'
import { Subscription } from '@/lib/domain/wire/subscriptions/subscription'
import { type SubscriptionChanges, withChanges } from '@/lib/domain/wire/subscriptions/subscription-update'
import { TermEndDate } from '@/lib/domain/wire/subscriptions/term-end-date'
import { path, query } from '../http/address'
import type { Answer, Client, ReadOptions, WriteOptions } from '../http/client'
import { readAll, readPages } from '../http/paging'
import { type Readable, readReadable } from '../http/readable'

type TermEndDateQuestion = {
  termDuration: TermDuration
  /** ISO 8601; without it, today. */
  termStartDate?: string | undefined
  targetSubscriptionId?: SubscriptionId | undefined
}

/** S1–S7, S14, S17 of partner-center-api.md ch. 8.1. */
export function subscriptions(client: Client) {
  const allOf = (customerId: CustomerId) => path`/v1/customers/${customerId}/subscriptions`
  const addressOf = (customerId: CustomerId, id: SubscriptionId) => `${allOf(customerId)}${path`/${id}`}`

  return {
    /**
     * GET /v1/customers/{customer-id}/subscriptions → 200 Collection of Subscription, unpaged.
     * App-only or App+User. ch. 8.1 / learn.microsoft.com …/get-all-of-a-customer-s-subscriptions
     */
    list(customerId: CustomerId): Promise<Subscription[]> {
      return readAll(client, Subscription, allOf(customerId))
    },

    /** The same list, one by one: what makes no sense is named and leaves the others readable. For the copy alone. ch. 8.1 */
    listReadable(customerId: CustomerId): Promise<Readable<Subscription>> {
      return readReadable(client, Subscription, allOf(customerId))
    },

    /**
     * GET /v1/customers/{customer-id}/subscriptions?order_id= → 200 Collection, up to 15 minutes late.
     * App-only or App+User. ch. 8.1 / …/get-a-list-of-subscriptions-by-order
     */
    byOrder(customerId: CustomerId, orderId: OrderId): Promise<Subscription[]> {
      return readAll(client, Subscription, `${allOf(customerId)}${query({ order_id: orderId })}`)
    },

    /**
     * GET /v1/customers/{customer-id}/subscriptions?mpn_id=&size= → 200 Collection, page by page: those that a reseller
     * stands on record for. App-only or App+User. ch. 8.1 / …/get-all-subscriptions-by-partner
     */
    byPartnerPages(
      customerId: CustomerId,
      mpnId: MpnId,
      { size, ...options }: ReadOptions & { size?: number } = {},
    ): AsyncGenerator<Subscription[]> {
      return readPages(client, Subscription, `${allOf(customerId)}${query({ mpn_id: mpnId, size })}`, options)
    },

    /**
     * GET /v1/customers/{customer-id}/subscriptions/{subscription-id} → 200 Subscription; 404/20003.
     * App-only or App+User. ch. 8.1 / …/get-a-subscription-by-id
     */
    get(customerId: CustomerId, subscriptionId: SubscriptionId): Promise<Subscription> {
      return client.read(Subscription, addressOf(customerId, subscriptionId))
    },

    /**
     * PATCH /v1/customers/{customer-id}/subscriptions/{subscription-id}, If-Match where the resource has an etag → 200
     * Subscription, or 202 without one: then `location` tells where to ask, `retryAfterMs` when. Takes the resource as
     * it was read, so that nothing of it is reset. 400/2055 or 412 when somebody was faster, 409/800082 right after
     * buying, 409/900278 while another change is on its way, 800090/900214/900257 seats, 900117/900213 too late to
     * cancel. App-only or App+User. ch. 8.4 / …/update-a-subscription-by-id, …/change-the-quantity-of-a-subscription,
     * …/create-scheduled-changes. Throws ZodError for what may not be changed.
     */
    update(
      customerId: CustomerId,
      subscription: Subscription,
      changes: SubscriptionChanges,
      { requestId, signal }: WriteOptions,
    ): Promise<Answer<Subscription | undefined>> {
      const body = withChanges(subscription, changes)
      const ifMatch = subscription.attributes?.etag
      const address = addressOf(customerId, subscription.id)
      return client.write('PATCH', Subscription.optional(), address, { requestId, body, ifMatch, signal })
    },

    /**
     * GET /v1/customers/{customer-id}/subscriptions/{subscription-id}/addons → 200 Collection of Subscription.
     * App-only or App+User. ch. 8.10 / …/get-a-list-of-add-ons-for-a-subscription
     */
    addOns(customerId: CustomerId, subscriptionId: SubscriptionId): Promise<Subscription[]> {
      return readAll(client, Subscription, `${addressOf(customerId, subscriptionId)}/addons`)
    },

    /**
     * GET /v1/customers/{customer-id}/subscriptions/{subscription-id}/provisioningstatus → 200; refreshed every 15
     * minutes. App+User with a directory role. ch. 8.9 / …/get-subscription-provisioning-status
     */
    provisioningStatus(
      customerId: CustomerId,
      subscriptionId: SubscriptionId,
    ): Promise<SubscriptionProvisioningStatus> {
      return client.read(SubscriptionProvisioningStatus, `${addressOf(customerId, subscriptionId)}/provisioningstatus`)
    },

    /**
     * POST /v1/customers/{customer-id}/subscriptions/{subscription-id}/activate, no body → 200 Activation. Marketplace
     * subscriptions of the integration sandbox only. App-only or App+User.
     * ch. 7.9 / …/activate-sandbox-subscription-azure-marketplace-products
     */
    activate(
      customerId: CustomerId,
      subscriptionId: SubscriptionId,
      { requestId, signal }: WriteOptions,
    ): Promise<Answer<Activation>> {
      const address = `${addressOf(customerId, subscriptionId)}/activate`
      return client.write('POST', Activation, address, { requestId, signal })
    },

    /**
     * GET /v1/customers/{customer-id}/subscriptions/customTermEndDates?term_duration=&term_start_date=
     * &target_coterm_subscription_id= → 200 Collection: the days on which a new purchase may end.
     * App-only or App+User. ch. 6.9 / …/custom-term-end-dates
     */
    termEndDates(customerId: CustomerId, question: TermEndDateQuestion): Promise<TermEndDate[]> {
      const parameters = query({
        term_duration: question.termDuration,
        term_start_date: question.termStartDate,
        target_coterm_subscription_id: question.targetSubscriptionId,
      })
      return readAll(client, TermEndDate, `${allOf(customerId)}/customTermEndDates${parameters}`)
    },
  }
}
