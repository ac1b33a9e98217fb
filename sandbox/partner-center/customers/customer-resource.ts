import type { BillingDetails, Customer, CustomerSummary } from '../../seed/customer.ts'
import { marketOf } from '../../seed/markets.ts'
import { random } from '../../seed/random.ts'
import { link } from '../wire/envelope.ts'

/** Company profile without what only delegated access shows (ch. 4.2). */
function shortCompanyProfile(customer: CustomerSummary) {
  return { tenantId: customer.id, domain: customer.domain, companyName: customer.companyName }
}

/** The slim form of list items: no billing profile, so no country. */
export function customerListItem(customer: CustomerSummary) {
  return {
    id: customer.id,
    companyProfile: {
      ...shortCompanyProfile(customer),
      links: { self: link(`/customers/${customer.id}/profiles/company`) },
      attributes: { objectType: 'CustomerCompanyProfile' },
    },
    relationshipToPartner: 'reseller',
    links: { self: link(`/customers/${customer.id}`) },
    attributes: { objectType: 'Customer' },
  }
}

function emailOf(customer: Customer): string {
  return customer.billing?.email ?? `it@${customer.domain}`
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
    ...(customer.organizationRegistrationNumber === undefined
      ? {}
      : { organizationRegistrationNumber: customer.organizationRegistrationNumber }),
    links: { self: link(`/customers/${customer.id}/profiles/company`) },
    attributes: { objectType: 'CustomerCompanyProfile' },
  }
}

export function billingProfile(customer: Customer) {
  return {
    id: random(`billing profile ${customer.id}`).guid(),
    ...(customer.billing ?? seedBilling(customer)),
    links: { self: link(`/customers/${customer.id}/profiles/billing`) },
    attributes: { etag: billingEtag(customer), objectType: 'CustomerBillingProfile' },
  }
}

/** A signed integer in a string, unlike the etags of other resources; another with every write (ch. 4.2). */
export function billingEtag({ id, billingVersion = 0 }: Customer): string {
  return `-${random(`billing etag ${id} ${billingVersion}`).text(18, '123456789')}`
}

function seedBilling(customer: Customer): BillingDetails {
  const { culture } = marketOf(customer.country)
  return {
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
  }
}

/** The full form of a read by id (ch. 4.2). */
export function customerResource(customer: Customer, customDomains: readonly string[] = [customer.domain]) {
  const [reseller] = customer.resellers
  return {
    id: customer.id,
    commerceId: customer.commerceId,
    companyProfile: companyProfile(customer),
    billingProfile: billingProfile(customer),
    relationshipToPartner: 'reseller',
    allowDelegatedAccess: customer.delegatedAccess,
    ...(customer.delegatedAccess ? { customDomains } : {}),
    ...(reseller === undefined ? {} : { associatedPartnerId: reseller }),
    links: { self: link(`/customers/${customer.id}`) },
    attributes: { objectType: 'Customer' },
  }
}
