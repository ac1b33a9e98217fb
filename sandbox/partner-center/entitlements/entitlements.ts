import { Refusal, type Route } from '../../http/route.ts'
import { collection } from '../wire/envelope.ts'
import { readQuery } from '../wire/read-query.ts'
import { requireCustomer } from '../wire/require-customer.ts'
import { foldCase } from '../wire/wire-words.ts'
import { entitlementResource, reservationDetails } from './entitlement-resource.ts'
import { type EntitlementType, entitlementsOf } from './entitlements-of.ts'

/** What a customer may use because of software and reservations it bought (ch. 5.10; get-a-collection-of-entitlements). */
export const entitlements: Route[] = [
  {
    method: 'GET',
    path: '/v1/customers/:customerId/entitlements',
    token: 'user',
    handle(call) {
      const customer = requireCustomer(call)
      const type = typeOf(readQuery(call.query, 'entitlementType'))
      const withExpiry = foldCase(readQuery(call.query, 'showExpiry') ?? '') === 'true'
      const found = entitlementsOf(call.world, customer).filter((one) => type === undefined || one.type === type)
      return { status: 200, body: collection(found.map((one) => entitlementResource(one, withExpiry))) }
    },
  },
  {
    method: 'GET',
    path: '/v1/customers/:customerId/artifacts/reservedinstance/groups/:groupId/lineitems/:lineItemId/resource/:resourceId',
    token: 'user',
    handle(call) {
      const { resourceId = '', groupId = '' } = call.params
      const found = entitlementsOf(call.world, requireCustomer(call)).find(
        ({ artifact }) =>
          artifact?.resourceId === resourceId.toLowerCase() && artifact.groupId === groupId.toLowerCase(),
      )
      if (found === undefined) throw new Refusal(404, 1000, `The artifact ${resourceId} was not found.`)
      return { status: 200, body: reservationDetails(found) }
    },
  },
]

/** Undefined for all. Throws 400/900126. */
function typeOf(word: string | undefined): EntitlementType | undefined {
  const folded = word === undefined ? undefined : foldCase(word)
  if (folded === undefined || folded === 'software' || folded === 'reservedinstance') return folded
  throw new Refusal(400, 900126, `The value ${word} could not be parsed as an entitlement type.`)
}
