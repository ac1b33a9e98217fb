import 'server-only'
import type { CustomerId, SubscriptionId } from '@/lib/domain/wire/ids'
import { Conversion, ConversionRequest, ConversionResult } from '@/lib/domain/wire/subscriptions/legacy-conversion'
import { path } from '../http/address'
import type { Answer, Client, WriteOptions } from '../http/client'
import { readAll } from '../http/paging'

/** S13 of partner-center-api.md ch. 8.1: for trials from before new commerce. */
export function conversions(client: Client) {
  const addressOf = (customerId: CustomerId, subscriptionId: SubscriptionId) =>
    path`/v1/customers/${customerId}/subscriptions/${subscriptionId}/conversions`

  return {
    /**
     * GET /v1/customers/{customer-id}/subscriptions/{subscription-id}/conversions → 200 Collection of Conversion.
     * App+User. ch. 8.8 / learn.microsoft.com …/get-a-list-of-trial-conversion-offers
     */
    list(customerId: CustomerId, subscriptionId: SubscriptionId): Promise<Conversion[]> {
      return readAll(client, Conversion, addressOf(customerId, subscriptionId))
    },

    /**
     * POST /v1/customers/{customer-id}/subscriptions/{subscription-id}/conversions → 200 ConversionResult; read its
     * `error`. The subscription keeps its id. App+User. ch. 8.8 / …/convert-a-trial-subscription-to-paid. Throws ZodError.
     */
    create(
      customerId: CustomerId,
      subscriptionId: SubscriptionId,
      conversion: ConversionRequest,
      { requestId, signal }: WriteOptions,
    ): Promise<Answer<ConversionResult>> {
      const body = ConversionRequest.parse(conversion)
      const address = addressOf(customerId, subscriptionId)
      return client.write('POST', ConversionResult, address, { requestId, body, signal })
    },
  }
}
