import 'server-only'
import { Promotion, PromotionSegment } from '@/lib/domain/wire/catalog/promotion'
import { PromotionEligibilities, PromotionEligibilityRequest } from '@/lib/domain/wire/catalog/promotion-eligibility'
import { Collection } from '@/lib/domain/wire/collection'
import type { CustomerId } from '@/lib/domain/wire/ids'
import { path, query } from '../http/address'
import type { Answer, Client, WriteOptions } from '../http/client'
import { readAll } from '../http/paging'

/** P10–P12 of partner-center-api.md ch. 5.2. */
export function promotions(client: Client) {
  return {
    /**
     * GET /v1/productpromotions?country=&segment= → 200 Collection of Promotion: those that are on today.
     * App-only or App+User. ch. 5.7 / learn.microsoft.com …/get-promotions
     */
    list(country: string, segment: PromotionSegment = 'commercial'): Promise<Promotion[]> {
      const sent = PromotionSegment.parse(segment)
      return readAll(client, Promotion, `/v1/productpromotions${query({ country, segment: sent })}`)
    },

    /**
     * GET /v1/productpromotions/{promotion-id}?country= → 200 Promotion with its constraints, also when it is over.
     * App-only or App+User. ch. 5.7 / …/get-promotion-by-id
     */
    get(promotionId: string, country: string): Promise<Promotion> {
      return client.read(Promotion, `${path`/v1/productpromotions/${promotionId}`}${query({ country })}`)
    },

    /**
     * POST /v1/customers/{customer-id}/promotionEligibilities → 200 Collection, one per item; nothing is bought.
     * App-only or App+User. ch. 5.7 / …/verify-promotion-eligibility. Throws ZodError for an item that cannot be asked.
     */
    async verifyEligibility(
      customerId: CustomerId,
      question: PromotionEligibilityRequest,
      { requestId, signal }: WriteOptions,
    ): Promise<Answer<PromotionEligibilities[]>> {
      const address = path`/v1/customers/${customerId}/promotionEligibilities`
      const body = PromotionEligibilityRequest.parse(question)
      const answer = await client.write('POST', Collection(PromotionEligibilities), address, {
        requestId,
        body,
        signal,
      })
      return { ...answer, data: answer.data.items }
    },
  }
}
