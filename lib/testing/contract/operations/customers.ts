import { AddressRequest } from '@/lib/domain/wire/addresses/address'
import { AddressValidation } from '@/lib/domain/wire/addresses/address-validation'
import { CountryValidationRules } from '@/lib/domain/wire/addresses/country-validation-rules'
import { Collection } from '@/lib/domain/wire/collection'
import { CustomerBillingProfile, CustomerBillingProfileRequest } from '@/lib/domain/wire/customers/billing-profile'
import { CustomerCompanyProfile } from '@/lib/domain/wire/customers/company-profile'
import { Customer, FormerCustomer } from '@/lib/domain/wire/customers/customer'
import { CustomerRequest, EndRelationshipRequest } from '@/lib/domain/wire/customers/customer-request'
import { CustomDomains, Organizations } from '@/lib/domain/wire/customers/organization'
import { Qualification, QualificationRequest, Qualifications } from '@/lib/domain/wire/customers/qualification'
import { ValidationCodes } from '@/lib/domain/wire/customers/validation-code'
import { ValidationStatus } from '@/lib/domain/wire/customers/validation-status'
import { VerifiedDomain, VerifiedDomainRequest } from '@/lib/domain/wire/customers/verified-domain'
import type { Operation } from '../operation'

const ONE = '/v1/customers/{}'

/** partner-center-api.md ch. 4.1, C1–C11, C20–C22, C27–C29. */
export const customerOperations: Operation[] = [
  { name: 'customers.list', wire: 'GET /v1/customers', response: Collection(Customer) },
  { name: 'customers.get', wire: `GET ${ONE}`, response: Customer },
  { name: 'customers.create', wire: 'POST /v1/customers', request: CustomerRequest, response: Customer },
  {
    name: 'customers.endRelationship',
    wire: `PATCH ${ONE}`,
    request: EndRelationshipRequest,
    response: FormerCustomer,
  },
  { name: 'customers.delete', wire: `DELETE ${ONE}` },
  { name: 'customers.companyProfile', wire: `GET ${ONE}/profiles/company`, response: CustomerCompanyProfile },
  { name: 'customers.billingProfile', wire: `GET ${ONE}/profiles/billing`, response: CustomerBillingProfile },
  {
    name: 'customers.updateBillingProfile',
    wire: `PUT ${ONE}/profiles/billing`,
    request: CustomerBillingProfileRequest,
    response: CustomerBillingProfile,
  },
  { name: 'customers.organization', wire: `GET ${ONE}/organization`, response: Organizations },
  { name: 'customers.customDomains', wire: `GET ${ONE}/customDomains`, response: CustomDomains },
  {
    name: 'customers.addVerifiedDomain',
    wire: `POST ${ONE}/verifieddomain`,
    request: VerifiedDomainRequest,
    response: VerifiedDomain,
  },
  { name: 'qualifications.list', wire: `GET ${ONE}/qualifications`, response: Qualifications },
  {
    name: 'qualifications.create',
    wire: `POST ${ONE}/qualifications`,
    request: QualificationRequest,
    response: Qualification,
  },
  { name: 'qualifications.validationCodes', wire: 'GET /v1/customers/all/validations', response: ValidationCodes },
  { name: 'customers.findValidationStatus', wire: `GET ${ONE}/validationStatus`, response: ValidationStatus },
  {
    name: 'validations.address',
    wire: 'POST /v1/validations/address',
    request: AddressRequest,
    response: AddressValidation,
  },
  { name: 'countryValidationRules.get', wire: 'GET /v1/countryvalidationrules/{}', response: CountryValidationRules },
  { name: 'domains.exists', wire: 'HEAD /v1/domains/{}' },
]
