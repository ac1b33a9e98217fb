import { z } from 'zod'
import type { Address } from '../wire/addresses/address'

const text = (max: number) => z.string().trim().max(max)
const needed = (max: number) => text(max).min(1)

/** What is typed for a customer that does not exist yet: a company, its tenant's domain, an address and a person. */
export const NewCustomer = z.object({
  companyName: needed(200),
  /** In front of `.onmicrosoft.com`. */
  domainPrefix: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9]{1,27}$/),
  country: z.string().regex(/^[A-Z]{2}$/),
  addressLine1: needed(200),
  addressLine2: text(200),
  city: needed(100),
  state: text(100),
  postalCode: text(20),
  firstName: needed(50),
  lastName: needed(50),
  email: z.email().max(200),
  phoneNumber: text(40),
  organizationRegistrationNumber: text(60),
  culture: needed(20),
  language: needed(20),
  /** Tenant id of the indirect reseller whose customer it becomes; empty for our own. */
  resellerTenantId: z.union([z.guid(), z.literal('')]),
})
export type NewCustomer = z.infer<typeof NewCustomer>

/** What the form and Microsoft need to settle before there is a customer, or the customer. */
export type CustomerCreation =
  | {
      kind: 'created'
      customerId: string
      draftId: string
      /** The tenant's first administrator: told this once, and never again. */
      admin: { userName: string; password: string } | null
    }
  /** Microsoft does not know the address as it is typed. `message` is Microsoft's. */
  | { kind: 'addressUnclear'; suggestions: SuggestedAddress[]; message: string | null }
  | {
      kind: 'fieldRefused'
      field: 'domainPrefix' | 'organizationRegistrationNumber' | 'phoneNumber'
      reason: FieldReason
    }

export type FieldReason = 'taken' | 'missing' | 'wrongForm'
export type SuggestedAddress = Pick<NewCustomer, 'addressLine1' | 'addressLine2' | 'city' | 'state' | 'postalCode'>

/** Takes an address of the wire; returns it as the form's fields. */
export function toSuggestedAddress(address: Address): SuggestedAddress {
  const { addressLine1 = '', addressLine2 = '', city = '', state, region, postalCode = '' } = address
  return { addressLine1, addressLine2, city, state: state ?? region ?? '', postalCode }
}
