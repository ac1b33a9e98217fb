import 'server-only'
import type { CustomerId, SubscriptionId } from '@/lib/domain/wire/ids'
import { Transition, TransitionRequest, Transitions } from '@/lib/domain/wire/subscriptions/transition'
import { type EligibilityType, TransitionEligibility } from '@/lib/domain/wire/subscriptions/transition-eligibility'
import { path, query } from '../http/address'
import type { Answer, Client, WriteOptions } from '../http/client'
import { readAll } from '../http/paging'

/** S9–S11 of partner-center-api.md ch. 8.1: upgrades of new commerce, and trials that become paid for. */
export function transitions(client: Client) {
  const addressOf = (customerId: CustomerId, subscriptionId: SubscriptionId) =>
    path`/v1/customers/${customerId}/subscriptions/${subscriptionId}`

  return {
    /**
     * GET /v1/customers/{customer-id}/subscriptions/{subscription-id}/transitionEligibilities?eligibilityType= → 200
     * Collection of TransitionEligibility. App-only or App+User.
     * ch. 8.7 / learn.microsoft.com …/transition-a-new-commerce-subscription
     */
    eligibilities(
      customerId: CustomerId,
      subscriptionId: SubscriptionId,
      eligibilityType: EligibilityType,
    ): Promise<TransitionEligibility[]> {
      const address = `${addressOf(customerId, subscriptionId)}/transitionEligibilities${query({ eligibilityType })}`
      return readAll(client, TransitionEligibility, address)
    },

    /**
     * POST /v1/customers/{customer-id}/subscriptions/{subscription-id}/transitions → 200 Transition, begun: its `events`
     * tell the rest. 400/900236, 900258–900261, 900267–900270. App-only or App+User; App+User with a directory role for
     * a transfer of licences. ch. 8.7 / …/transition-a-new-commerce-subscription. Throws ZodError.
     */
    create(
      customerId: CustomerId,
      subscriptionId: SubscriptionId,
      transition: TransitionRequest,
      { requestId, signal }: WriteOptions,
    ): Promise<Answer<Transition>> {
      const address = `${addressOf(customerId, subscriptionId)}/transitions`
      const body = TransitionRequest.parse(transition)
      return client.write('POST', Transition, address, { requestId, body, signal })
    },

    /**
     * GET /v1/customers/{customer-id}/subscriptions/{subscription-id}/transitions?operationId= → 200 those begun so far.
     * App-only or App+User. ch. 8.7 / …/get-transitions
     */
    async list(
      customerId: CustomerId,
      subscriptionId: SubscriptionId,
      { operationId }: { operationId?: string } = {},
    ): Promise<Transition[]> {
      const address = `${addressOf(customerId, subscriptionId)}/transitions${query({ operationId })}`
      return (await client.read(Transitions, address)).items
    },
  }
}
