import type { NewCustomer } from '@/lib/domain/new-customer/new-customer'

export const EMPTY_CUSTOMER: NewCustomer = {
  companyName: '',
  domainPrefix: '',
  country: '',
  addressLine1: '',
  addressLine2: '',
  city: '',
  state: '',
  postalCode: '',
  firstName: '',
  lastName: '',
  email: '',
  phoneNumber: '',
  organizationRegistrationNumber: '',
  culture: '',
  language: '',
  resellerTenantId: '',
}

/** Takes a company's name; returns what a domain made of it may begin with. */
export function suggestPrefix(companyName: string): string {
  return companyName
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 27)
}
