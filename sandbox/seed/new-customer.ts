import { toDomainPart } from './company-name.ts'
import type { Customer, NewCustomer } from './customer.ts'
import { customerDetails, tenantIdOf } from './customers.ts'
import { markets } from './markets.ts'
import { findPartnerByMpnId } from './partners.ts'

/**
 * A customer of whom only a part is given; the rest is made up and in good standing.
 * @param number tells customers apart of whom nothing is given
 * @throws RangeError for a country that is not sold to
 */
export function completeCustomer(given: NewCustomer, number: number): Customer {
  const companyName = given.companyName ?? `Customer ${number} Ltd`
  const domain = given.domain ?? `${toDomainPart(companyName) || 'customer'}${number}.onmicrosoft.com`
  const country = given.country ?? 'IE'
  if (!markets.has(country)) throw new RangeError(`${country} is not a market of the sandbox`)
  return {
    ...customerDetails(country, `${domain} ${number}`),
    agreement: 'confirmed',
    validation: 'Allowed',
    qualifications: [],
    delegatedAccess: true,
    creditLine: 'open',
    lockedForTransactions: false,
    ...given,
    id: (given.id ?? tenantIdOf(`${domain} ${number}`)).toLowerCase(),
    companyName,
    domain,
    country,
    resellers: (given.resellers ?? []).map((id) => findPartnerByMpnId(id)?.tenantId ?? id.toLowerCase()),
  }
}
