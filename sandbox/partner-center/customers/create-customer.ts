import { randomBytes, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type Answer, type Call, Refusal } from '../../http/route.ts'
import {
  needsPhoneNumber,
  needsRegistrationNumber,
  registrationNumberPattern,
} from '../../seed/country-rules/registration-numbers.ts'
import type { BillingDetails, Customer } from '../../seed/customer.ts'
import { recordActivity } from '../audit/record-activity.ts'
import { flag, text } from '../wire/lenient.ts'
import { requireBody } from '../wire/require-body.ts'
import { BillingBody, readBilling } from './billing/billing-body.ts'
import { customerIndex } from './customer-index.ts'
import { billingProfile, companyProfile, customerResource } from './customer-resource.ts'
import { requireFreeDomain } from './domains/domains.ts'
import { requireReseller } from './require-reseller.ts'

const CreateBody = z.object({
  enableGDAPByDefault: flag.nullish(),
  associatedPartnerId: text.nullish(),
  companyProfile: z.object({
    domain: text.pipe(z.string().trim().min(1)),
    organizationRegistrationNumber: text.nullish(),
  }),
  billingProfile: BillingBody,
})

/** An integration sandbox holds this many customers (ch. 4.2). */
const SANDBOX_CUSTOMERS = 75

/** Makes a customer and its tenant (C3; create-a-customer, create-a-customer-for-an-indirect-reseller). */
export function createCustomer(call: Call): Answer {
  const { world } = call
  const body = requireBody(CreateBody, call.body)
  const billing = readBilling(body.billingProfile)
  const number = body.companyProfile.organizationRegistrationNumber?.trim() || undefined
  requireRegistration(billing, number)
  const partnerId = body.associatedPartnerId?.trim() || undefined
  const resellers = partnerId === undefined ? [] : [requireReseller(call, partnerId)]
  const domain = requireFreeDomain(call, body.companyProfile.domain)
  if (world.integrationSandbox && customerIndex(world).all().length >= SANDBOX_CUSTOMERS) {
    throw new Refusal(400, 800018, `The sandbox limit of ${SANDBOX_CUSTOMERS} customers is reached.`)
  }
  const customer = world.addCustomer(newCustomer(domain, billing, resellers, number))
  recordActivity(call, {
    operationType: 'add_customer',
    resourceType: 'customer',
    customer,
    newValue: customerResource(customer),
  })
  return { status: 201, body: created(customer, resellers, body.enableGDAPByDefault ?? undefined) }
}

/** Throws 400/600049, 600050 and 600051 (ch. 3.11). A number where none is needed is taken (ch. 4.2). */
function requireRegistration({ defaultAddress }: BillingDetails, number: string | undefined): void {
  const { country, phoneNumber = '' } = defaultAddress
  if (number === undefined) {
    if (needsRegistrationNumber(country)) {
      throw new Refusal(400, 600049, `The organization registration number is required in ${country}.`)
    }
  } else {
    const pattern = registrationNumberPattern(country)
    if (pattern !== undefined && !new RegExp(pattern, 'i').test(number)) {
      throw new Refusal(400, 600050, `The organization registration number does not match ${pattern}.`)
    }
  }
  if (needsPhoneNumber(country) && phoneNumber.trim() === '') {
    throw new Refusal(400, 600051, `BillingProfile.DefaultAddress.PhoneNumber is required in ${country}.`)
  }
}

function newCustomer(domain: string, billing: BillingDetails, resellers: string[], number: string | undefined) {
  const { defaultAddress: address, companyName } = billing
  const customer: Partial<Customer> = {
    ...{ id: randomUUID(), commerceId: randomUUID(), companyName, domain, billing, resellers },
    country: address.country,
    city: address.city ?? '',
    region: address.state ?? address.region ?? '',
    postalCode: address.postalCode ?? '',
    addressLine1: address.addressLine1 ?? '',
    firstName: address.firstName ?? billing.firstName ?? '',
    lastName: address.lastName ?? billing.lastName ?? '',
    phoneNumber: address.phoneNumber ?? '',
    // Nobody confirmed the customer agreement yet: until then nothing can be bought (403/13605).
    agreement: 'none',
    organizationRegistrationNumber: number,
  }
  return customer
}

/** The answer differs from later reads: no relationship yet for direct customers, and the one look at the password. */
function created(customer: Customer, resellers: string[], enableGDAPByDefault: boolean | undefined) {
  const { address: _, email: __, ...company } = companyProfile(customer)
  return {
    id: customer.id,
    commerceId: customer.commerceId,
    companyProfile: company,
    billingProfile: billingProfile(customer),
    ...(enableGDAPByDefault === undefined ? {} : { enableGDAPByDefault }),
    relationshipToPartner: resellers.length === 0 ? 'none' : 'reseller',
    ...(resellers.length === 0 ? {} : { allowDelegatedAccess: true, associatedPartnerId: resellers[0] }),
    userCredentials: { userName: 'admin', password: `${randomBytes(9).toString('base64url')}1a!` },
    attributes: { objectType: 'Customer' },
  }
}
