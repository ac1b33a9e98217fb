import { Refusal, type Route } from '../http/route.ts'
import { promotions as allPromotions } from '../seed/catalog/promotions.ts'
import { countryScope } from './catalog/catalog-scope.ts'
import { collection } from './envelope.ts'
import { EligibilityBody, eligibilityResource } from './promotions/eligibility.ts'
import { promotionListItem, promotionResource } from './promotions/promotion-resource.ts'
import { requireBody } from './require-body.ts'
import { requireCustomer } from './require-customer.ts'
import { foldCase } from './wire-words.ts'

/** Promotions of a market, and whether a customer's lines get them (ch. 5.2 P10–P12; get-promotions). */
export const promotions: Route[] = [
  {
    method: 'GET',
    path: '/v1/productpromotions',
    token: 'any',
    handle(call) {
      countryScope(call)
      const segment = call.query.get('segment')
      if (segment === null) throw new Refusal(400, 800002, 'segment is required.')
      if (foldCase(segment) !== 'commercial') {
        throw new Refusal(403, 400030, `Promotions are for the commercial segment, not for ${segment}.`)
      }
      return { status: 200, body: collection(allPromotions.map(promotionListItem)) }
    },
  },
  {
    method: 'GET',
    path: '/v1/productpromotions/:promotionId',
    token: 'any',
    handle(call) {
      countryScope(call)
      const promotion = allPromotions.find(({ id }) => id === call.params.promotionId?.toUpperCase())
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
      requireCustomer(call)
      return { status: 200, body: collection(requireBody(EligibilityBody, call.body).items.map(eligibilityResource)) }
    },
  },
]
