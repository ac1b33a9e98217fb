import { z } from 'zod'

const Qualification = z.object({
  qualification: z.enum(['Education', 'Nonprofit', 'GovernmentCommunityCloud', 'StateOwnedEntity']),
  vettingStatus: z.enum(['Approved', 'InReview', 'Denied']).optional(),
  vettingReason: z.string().optional(),
  vettingCreatedDate: z.string().optional(),
  /** When a review that is under way ends well; absent: it does not end. Not on the wire. */
  approvedFrom: z.string().optional(),
})
export type Qualification = z.infer<typeof Qualification>

const optional = z.string().optional()

/** A postal address on the wire (ch. 4.2). */
export const Address = z.object({
  country: z.string(),
  region: optional,
  city: optional,
  state: optional,
  addressLine1: optional,
  addressLine2: optional,
  postalCode: optional,
  firstName: optional,
  lastName: optional,
  middleName: optional,
  phoneNumber: optional,
})
export type Address = z.infer<typeof Address>

export const BillingDetails = z.object({
  firstName: optional,
  lastName: optional,
  email: z.string(),
  culture: z.string(),
  language: z.string(),
  companyName: z.string(),
  defaultAddress: Address,
})
export type BillingDetails = z.infer<typeof BillingDetails>

/** A customer tenant as the sandbox knows it. What the API shows of it is made in `partner-center/customers`. */
export const Customer = z.object({
  /** The customer's tenant id. */
  id: z.guid(),
  commerceId: z.guid(),
  companyName: z.string().min(1),
  domain: z.string().min(1),
  /** ISO 3166-1 alpha-2; decides market, currency and whether the EU/EFTA rules hold. */
  country: z.string().regex(/^[A-Z]{2}$/),
  city: z.string(),
  region: z.string(),
  postalCode: z.string(),
  addressLine1: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  phoneNumber: z.string(),
  /** How the Microsoft Customer Agreement stands: attested by the partner, signed by the customer, or neither. */
  agreement: z.enum(['confirmed', 'signed-directly', 'none']),
  agreedOn: z.string(),
  /** Account review; null means that the service has no status (404/600074), which allows transactions. */
  validation: z.enum(['Allowed', 'UnderReview', 'NotAllowed', 'Unknown', 'Not Ready']).nullable(),
  qualifications: z.array(Qualification),
  /** Tenant ids of the indirect resellers that have a relationship with this customer. */
  resellers: z.array(z.string()),
  delegatedAccess: z.boolean(),
  /** `monthly-only`: the credit line refuses every order group that is not billed monthly. */
  creditLine: z.enum(['open', 'monthly-only']),
  lockedForTransactions: z.boolean(),
  /** The billing profile as somebody wrote it; made up while nobody did. */
  billing: BillingDetails.optional(),
  /** How often the billing profile was written: its etag changes with it. */
  billingVersion: z.number().int().optional(),
  organizationRegistrationNumber: z.string().optional(),
})
export type Customer = z.infer<typeof Customer>

/** What the customers list needs; the seed makes the rest of a customer when somebody asks for it. */
export type CustomerSummary = Pick<Customer, 'id' | 'companyName' | 'domain' | 'country'>

/** What a test or a demo may say about a new customer; the rest is filled in. */
export const NewCustomer = Customer.partial().extend({
  /** Resellers by tenant id or by PartnerID. */
  resellers: z.array(z.string()).optional(),
})
export type NewCustomer = z.infer<typeof NewCustomer>
