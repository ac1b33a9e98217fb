import 'server-only'
import type { CustomerCreation } from '@/lib/domain/new-customer/new-customer'
import { PartnerCenterError } from '@/lib/partner-center/http/errors'

type FieldRefusal = Extract<CustomerCreation, { kind: 'fieldRefused' }>

/** What Microsoft refuses of a new customer and can be mended in a field. partner-center-api.md ch. 3.11, 4.2. */
const REFUSALS: Record<string, Omit<FieldRefusal, 'kind'>> = {
  '27100': { field: 'domainPrefix', reason: 'taken' },
  '600049': { field: 'organizationRegistrationNumber', reason: 'missing' },
  '600050': { field: 'organizationRegistrationNumber', reason: 'wrongForm' },
  '600051': { field: 'phoneNumber', reason: 'missing' },
}

/** Takes what creating a customer threw; returns the field it is about, or undefined. */
export function readFieldRefusal(error: unknown): FieldRefusal | undefined {
  const refusal = error instanceof PartnerCenterError ? REFUSALS[error.code ?? ''] : undefined
  return refusal && { kind: 'fieldRefused', ...refusal }
}
