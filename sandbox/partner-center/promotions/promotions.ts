import { Refusal, type Route } from '../../http/route.ts'
import { promotions as allPromotions, findPromotion, isPromotionActive } from '../../seed/catalog/promotions.ts'
import { requireCountry } from '../catalog/catalog-scope.ts'
import { ownedBy } from '../purchase/owned.ts'
import { collection } from '../wire/envelope.ts'
import { readQuery } from '../wire/read-query.ts'
import { requireBody } from '../wire/require-body.ts'
import { requireCustomer } from '../wire/require-customer.ts'
import { foldCase } from '../wire/wire-words.ts'
import { EligibilityBody, eligibilityResource } from './eligibility.ts'
import { promotionListItem, promotionResource } from './promotion-resource.ts'

/** Promotions of a market, and whether a customer's lines get them (ch. 5.2 P10–P12; get-promotions). */
export const promotions: Route[] = [
  {
    method: 'GET',
    path: '/v1/productpromotions',
    token: 'any',
    handle(call) {
      const country = requireCountry(call.query)
      const segment = readQuery(call.query, 'segment')
      if (!segment) throw new Refusal(400, 800002, 'segment is required.')
      // Only commercial is supported; with which code others are refused is INFERRED.
      if (foldCase(segment) !== 'commercial') {
        throw new Refusal(400, 800002, `Promotions are for the segment commercial, not for ${segment}.`)
      }
      const running = allPromotions.filter((promotion) => isPromotionActive(promotion, call.world.now(), country))
      return { status: 200, body: collection(running.map(promotionListItem)) }
    },
  },
  {
    method: 'GET',
    path: '/v1/productpromotions/:promotionId',
    token: 'any',
    handle(call) {
      requireCountry(call.query)
      const promotion = findPromotion(call.params.promotionId ?? '')
      if (promotion === undefined)
        throw new Refusal(404, 1000, `The promotion ${call.params.promotionId} was not found.`)
      return { status: 200, body: promotionResource(promotion) }
    },
  },
  {
    method: 'POST',
    path: '/v1/customers/:customerId/promotionEligibilities',
    token: 'any',
    handle(call) {
      const customer = requireCustomer(call)
      const { items } = requireBody(EligibilityBody, call.body)
      const asker = { country: customer.country, owner: ownedBy(call.world, customer), now: call.world.now() }
      return { status: 200, body: collection(items.map((item, index) => eligibilityResource(item, index, asker))) }
    },
  },
]
