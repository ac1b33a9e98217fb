import 'server-only'
import { customers } from '@/lib/db/schema/customers'
import type { CustomerRow, Vetting } from '@/lib/domain/customer-row'
import { type Qualification, vettedSince } from '@/lib/domain/wire/customers/qualification'
import { sameEnum } from '@/lib/domain/wire/enums'
import { CustomerId } from '@/lib/domain/wire/ids'
import type { ActorContext } from '@/lib/services/context'
import { rememberRelationships } from '@/lib/services/resellers/remember-relationships'
import { toAppError } from '@/lib/services/to-app-error'
import { customerColumns, toCustomerRow } from './customer-record'

/**
 * Reads again what decides whether this customer can be ordered for: country, agreement, account review, qualification,
 * reseller. partner-center-api.md ch. 4.2–4.9, appendix E steps 2–5.
 * Throws AppError customerNotFound when Partner Center does not know the customer, or what else it refused.
 */
export async function refreshCustomer(context: ActorContext, id: string): Promise<CustomerRow> {
  const customerId = CustomerId.parse(id)
  const { partnerCenter } = context
  try {
    const [customer, agreement, validationStatus, qualifications, resellers] = await Promise.all([
      partnerCenter.customers.get(customerId),
      readAgreement(context, customerId),
      readAccountReview(context, customerId),
      partnerCenter.qualifications.list(customerId),
      partnerCenter.relationships.ofCustomer(customerId),
    ])
    const facts = {
      id: customerId,
      companyName: customer.companyProfile.companyName ?? customer.companyProfile.domain,
      domain: customer.companyProfile.domain,
      relationshipToPartner: customer.relationshipToPartner ?? 'unknown',
      country: customer.billingProfile?.defaultAddress?.country?.toUpperCase() ?? null,
      ...agreement,
      validationStatus,
      qualifications: qualifications.filter((one) => !toVetting(one)).map((one) => one.qualification),
      vetting: qualifications.flatMap((one) => toVetting(one) ?? []),
      resellerName: resellers[0]?.name ?? null,
      resellerIds: resellers.flatMap(({ mpnId }) => mpnId ?? []),
      detailedAt: new Date(),
      checkedAt: new Date(),
    }
    const [row] = await context.db
      .insert(customers)
      .values(facts)
      .onConflictDoUpdate({ target: customers.id, set: facts })
      .returning(customerColumns)
    if (!row) throw new Error('The customer was not stored')
    await rememberRelationships(context.db, resellers, { all: false })
    return toCustomerRow(row)
  } catch (error) {
    throw toAppError(error)
  }
}

/** Confirmed by the partner, or signed directly; null in a cloud that keeps no agreements, so that none is missed there. */
async function readAgreement({ partnerCenter, system }: ActorContext, customerId: CustomerId) {
  if (!system.offers('agreements')) return { hasAgreement: null, signedDirectly: null }
  const [agreements, { isSigned }] = await Promise.all([
    partnerCenter.agreements.list(customerId, 'MicrosoftCustomerAgreement'),
    partnerCenter.agreements.directSignStatus(customerId),
  ])
  return { hasAgreement: agreements.length > 0 || isSigned, signedDirectly: isSigned }
}

/** What a qualification that opens nothing waits for; undefined for one that is held. A state-owned one has no vetting. ch. 4.4. */
function toVetting(one: Qualification): Vetting | undefined {
  const state = sameEnum(one.vettingStatus, 'Denied')
    ? 'denied'
    : sameEnum(one.vettingStatus, 'InReview')
      ? 'inReview'
      : undefined
  return state && { name: one.qualification, state, reason: one.vettingReason ?? null, since: vettedSince(one) ?? null }
}

/** `none` when Microsoft keeps no status of this account; null in a cloud that reviews none. */
async function readAccountReview({ partnerCenter, system }: ActorContext, customerId: CustomerId) {
  if (!system.offers('account-review')) return null
  return (await partnerCenter.customers.findValidationStatus(customerId))?.status ?? 'none'
}
