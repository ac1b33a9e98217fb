import 'server-only'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { customerCreations, customers } from '@/lib/db/schema/customers'
import { AppError } from '@/lib/domain/app-error'
import { type CustomerCreation, NewCustomer, toSuggestedAddress } from '@/lib/domain/new-customer/new-customer'
import type { Customer } from '@/lib/domain/wire/customers/customer'
import type { CustomerRequest } from '@/lib/domain/wire/customers/customer-request'
import { sameEnum } from '@/lib/domain/wire/enums'
import { log } from '@/lib/log'
import { PartnerCenterError } from '@/lib/partner-center/http/errors'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import type { ActorContext } from '@/lib/services/context'
import { refreshCustomer } from '@/lib/services/customers/refresh-customer'
import { beginOrder } from '@/lib/services/drafts/begin-order'
import { toAppError } from '@/lib/services/to-app-error'
import { checkDomain, tenantDomain } from './check-domain'
import { readFieldRefusal } from './read-field-refusal'

export const CreateCustomer = z.object({
  /** `MS-RequestId`, made with the form: pressing again creates nothing twice. */
  requestId: z.guid(),
  customer: NewCustomer,
  /** The person looked at Microsoft's doubts about the address and says that it is right. */
  addressIsRight: z.boolean(),
})
export type CreateCustomer = z.infer<typeof CreateCustomer>

/** What the postal service finds right as it is. partner-center-api.md ch. 4.10. */
const RIGHT = ['VerifiedShippable', 'Verified']

/**
 * Creates a customer with its tenant, once per request id, and begins an order for it. Address and domain are checked with
 * Microsoft first: what is in the way comes back as data. partner-center-api.md ch. 4.2. Throws AppError notAllowedToOrder,
 * customerCreationUnknown (ask again with the same request id: also when ours is what failed), or what Microsoft refused.
 */
export async function createCustomer(context: ActorContext, input: CreateCustomer): Promise<CustomerCreation> {
  assertMayOrder(context.actor)
  const { requestId, customer } = input
  const earlier = await findEarlier(context, requestId)
  if (!earlier) {
    const inTheWay = await findInTheWay(context, input)
    if (inTheWay) return inTheWay
    await context.db.insert(customerCreations).values({
      id: requestId,
      personId: context.actor.personId,
      companyName: customer.companyName,
      domain: tenantDomain(customer.domainPrefix),
    })
  }
  const created = await create(context, requestId, customer)
  if ('kind' in created) return created
  return goOn(context, requestId, customer, created.customer).catch((error) => {
    // Microsoft tells the first sign-in to this request alone: whoever dropped it now would lose it.
    throw new AppError('customerCreationUnknown', { cause: error })
  })
}

/** The first press of this form; somebody else's id is nobody's. */
async function findEarlier({ db, actor }: ActorContext, requestId: string) {
  const [earlier] = await db.select().from(customerCreations).where(eq(customerCreations.id, requestId))
  if (earlier && earlier.personId !== actor.personId) throw new AppError('notFound')
  return earlier
}

async function findInTheWay(
  context: ActorContext,
  { customer, addressIsRight }: CreateCustomer,
): Promise<CustomerCreation | undefined> {
  const [domain, verdict] = await Promise.all([
    checkDomain(context, { prefix: customer.domainPrefix }),
    addressIsRight ? undefined : context.partnerCenter.validations.address(toAddress(customer)).catch(rethrow),
  ])
  if (!domain.isFree) return { kind: 'fieldRefused', field: 'domainPrefix', reason: 'taken' }
  if (!verdict || RIGHT.some((status) => sameEnum(verdict.status, status))) return undefined
  const suggestions = verdict.suggestedAddresses.map(toSuggestedAddress)
  return { kind: 'addressUnclear', suggestions, message: verdict.validationMessage ?? null }
}

async function create(context: ActorContext, requestId: string, customer: NewCustomer) {
  try {
    const { data } = await context.partnerCenter.customers.create(toRequest(customer), { requestId })
    return { customer: data }
  } catch (error) {
    if (error instanceof PartnerCenterError && error.outcome === 'unknown')
      throw new AppError('customerCreationUnknown', { cause: error })
    await context.db.delete(customerCreations).where(eq(customerCreations.id, requestId))
    const refusal = readFieldRefusal(error)
    if (refusal) return refusal
    throw toAppError(error)
  }
}

/** The order goes on with it. What Microsoft says of it may lag behind; it can be read again on the builder. */
async function goOn(
  context: ActorContext,
  requestId: string,
  typed: NewCustomer,
  { id: customerId, companyProfile, userCredentials }: Customer,
): Promise<CustomerCreation> {
  const known = {
    companyName: typed.companyName,
    domain: companyProfile.domain || tenantDomain(typed.domainPrefix),
    relationshipToPartner: 'reseller',
    country: typed.country,
  }
  await context.db
    .insert(customers)
    .values({ id: customerId, ...known })
    .onConflictDoUpdate({ target: customers.id, set: known })
  await context.db.update(customerCreations).set({ customerId }).where(eq(customerCreations.id, requestId))
  await refreshCustomer(context, customerId).catch((error) =>
    log.warn({ err: error, customerId }, 'a new customer could not be read yet'),
  )
  const begun = await beginOrder(context, { customerId, anew: true })
  if (begun.kind !== 'begun') throw new Error('An order that is begun anew is begun')
  const admin = userCredentials
    ? { userName: `${userCredentials.userName}@${known.domain}`, password: userCredentials.password.reveal() }
    : null
  return { kind: 'created', customerId, draftId: begun.draftId, admin }
}

function toRequest(customer: NewCustomer): CustomerRequest {
  const {
    companyName,
    firstName,
    lastName,
    email,
    culture,
    language,
    organizationRegistrationNumber: number,
  } = customer
  return {
    companyProfile: {
      domain: tenantDomain(customer.domainPrefix),
      ...(number ? { organizationRegistrationNumber: number } : {}),
    },
    billingProfile: { companyName, firstName, lastName, email, culture, language, defaultAddress: toAddress(customer) },
    ...(customer.resellerTenantId ? { associatedPartnerId: customer.resellerTenantId } : {}),
  }
}

function toAddress(customer: NewCustomer) {
  const { addressLine1, addressLine2, city, state, postalCode, country, firstName, lastName, phoneNumber } = customer
  return {
    ...{ addressLine1, city, country, firstName, lastName },
    ...(addressLine2 ? { addressLine2 } : {}),
    ...(state ? { state } : {}),
    ...(postalCode ? { postalCode } : {}),
    ...(phoneNumber ? { phoneNumber } : {}),
  }
}

function rethrow(error: unknown): never {
  throw toAppError(error)
}
