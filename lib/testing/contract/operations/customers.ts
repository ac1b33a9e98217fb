import { Collection } from '@/lib/domain/wire/collection'
import { Agreement, AgreementStatus, DirectSignStatus } from '@/lib/domain/wire/customers/agreement'
import { Customer } from '@/lib/domain/wire/customers/customer'
import { MpnProfile } from '@/lib/domain/wire/customers/mpn-profile'
import { PartnerRelationship } from '@/lib/domain/wire/customers/partner-relationship'
import { Qualifications } from '@/lib/domain/wire/customers/qualification'
import { ValidationStatus } from '@/lib/domain/wire/customers/validation-status'
import type { Operation } from '../operation'

/** partner-center-api.md ch. 4. */
export const customerOperations: Operation[] = [
  { name: 'customers.list', wire: 'GET /v1/customers', response: Collection(Customer) },
  { name: 'customers.get', wire: 'GET /v1/customers/{}', response: Customer },
  { name: 'customers.qualifications', wire: 'GET /v1/customers/{}/qualifications', response: Qualifications },
  { name: 'customers.findValidationStatus', wire: 'GET /v1/customers/{}/validationStatus', response: ValidationStatus },
  { name: 'agreements.list', wire: 'GET /v1/customers/{}/agreements', response: Collection(Agreement) },
  {
    name: 'agreements.directSignStatus',
    wire: 'GET /v1/customers/{}/directSignedMicrosoftCustomerAgreementStatus',
    response: DirectSignStatus,
  },
  { name: 'compliance.agreementStatus', wire: 'GET /v1/compliance/{}/agreementstatus', response: AgreementStatus },
  {
    name: 'relationships.ofCustomer',
    wire: 'GET /v1/customers/{}/relationships',
    response: Collection(PartnerRelationship),
  },
  { name: 'relationships.list', wire: 'GET /v1/relationships', response: Collection(PartnerRelationship) },
  { name: 'profiles.mpn', wire: 'GET /v1/profiles/mpn', response: MpnProfile },
]
