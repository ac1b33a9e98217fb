import type { Customer, CustomerSummary } from '../../seed/customer.ts'
import { marketOf } from '../../seed/markets.ts'
import { random } from '../../seed/random.ts'
import { link } from '../envelope.ts'

/** Company profile without what only delegated access shows (ch. 4.2). */
function shortCompanyProfile(customer: CustomerSummary) {
  return { tenantId: customer.id, domain: customer.domain, companyName: customer.companyName }
}

/** The slim form of list items: no billing profile, so no country. */
export function customerListItem(customer: CustomerSummary) {
  return {
    id: customer.id,
    companyProfile: { ...shortCompanyProfile(customer), attributes: { objectType: 'CustomerCompanyProfile' } },
    relationshipToPartner: 'reseller',
    attributes: { objectType: 'Customer' },
  }
}

function emailOf(customer: Customer): string {
  return `it@${customer.domain}`
}

export function companyProfile(customer: Customer) {
  const delegated = customer.delegatedAccess
    ? {
        address: {
          country: customer.country,
          region: customer.region,
          city: customer.city,
          addressLine1: customer.addressLine1,
          postalCode: customer.postalCode,
          phoneNumber: customer.phoneNumber,
        },
        email: emailOf(customer),
      }
    : {}
  return {
    ...shortCompanyProfile(customer),
    ...delegated,
    links: { self: link(`/customers/${customer.id}/profiles/company`) },
    attributes: { objectType: 'CustomerCompanyProfile' },
  }
}

export function billingProfile(customer: Customer) {
  const { culture } = marketOf(customer.country)
  const stream = random(`billing profile ${customer.id}`)
  return {
    id: stream.guid(),
    firstName: customer.firstName,
    lastName: customer.lastName,
    email: emailOf(customer),
    culture,
    language: culture.slice(0, 2),
    companyName: customer.companyName,
    defaultAddress: {
      country: customer.country,
      city: customer.city,
      state: customer.region,
      addressLine1: customer.addressLine1,
      postalCode: customer.postalCode,
      firstName: customer.firstName,
      lastName: customer.lastName,
      phoneNumber: customer.phoneNumber,
    },
    links: { self: link(`/customers/${customer.id}/profiles/billing`) },
    // A signed integer in a string, unlike the etags of other resources.
    attributes: { etag: `-${stream.text(18, '123456789')}`, objectType: 'CustomerBillingProfile' },
  }
}

/** The full form of a read by id (ch. 4.2). */
export function customerResource(customer: Customer) {
  const [reseller] = customer.resellers
  return {
    id: customer.id,
    commerceId: customer.commerceId,
    companyProfile: companyProfile(customer),
    billingProfile: billingProfile(customer),
    relationshipToPartner: 'reseller',
    allowDelegatedAccess: customer.delegatedAccess,
    ...(customer.delegatedAccess ? { customDomains: [customer.domain] } : {}),
    ...(reseller === undefined ? {} : { associatedPartnerId: reseller }),
    links: { self: link(`/customers/${customer.id}`) },
    attributes: { objectType: 'Customer' },
  }
}
