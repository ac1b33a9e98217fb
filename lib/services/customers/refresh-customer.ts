import 'server-only'
import { customers } from '@/lib/db/schema'
import type { CustomerRow } from '@/lib/domain/customer-row'
import { sameEnum } from '@/lib/domain/wire/enums'
import { CustomerId } from '@/lib/domain/wire/ids'
import type { ActorContext } from '@/lib/services/context'
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
    const [customer, agreements, directSign, validation, qualifications, resellers] = await Promise.all([
      partnerCenter.customers.get(customerId),
      partnerCenter.agreements.list(customerId, 'MicrosoftCustomerAgreement'),
      partnerCenter.agreements.directSignStatus(customerId),
      partnerCenter.customers.findValidationStatus(customerId),
      partnerCenter.qualifications.list(customerId),
      partnerCenter.relationships.ofCustomer(customerId),
    ])
    const facts = {
      id: customerId,
      companyName: customer.companyProfile.companyName ?? customer.companyProfile.domain,
      domain: customer.companyProfile.domain,
      relationshipToPartner: customer.relationshipToPartner ?? 'unknown',
      country: customer.billingProfile?.defaultAddress?.country?.toUpperCase() ?? null,
      hasAgreement: agreements.length > 0 || directSign.isSigned,
      validationStatus: validation?.status ?? 'none',
      qualifications: qualifications
        .filter((one) => !sameEnum(one.vettingStatus, 'Denied'))
        .map((one) => one.qualification),
      resellerName: resellers[0]?.name ?? null,
      detailedAt: new Date(),
      checkedAt: new Date(),
    }
    const [row] = await context.db
      .insert(customers)
      .values(facts)
      .onConflictDoUpdate({ target: customers.id, set: facts })
      .returning(customerColumns)
    if (!row) throw new Error('The customer was not stored')
    return toCustomerRow(row)
  } catch (error) {
    throw toAppError(error)
  }
}
