import 'server-only'
import { customers } from '@/lib/db/schema/customers'
import type { CustomerRow } from '@/lib/domain/customer-row'

/** The columns of the mirror that make a CustomerRow. */
export const customerColumns = {
  id: customers.id,
  companyName: customers.companyName,
  domain: customers.domain,
  country: customers.country,
  hasAgreement: customers.hasAgreement,
  validationStatus: customers.validationStatus,
  qualifications: customers.qualifications,
  resellerName: customers.resellerName,
  relationshipToPartner: customers.relationshipToPartner,
  checkedAt: customers.checkedAt,
}

/** Takes a row of those columns; dates become ISO text. */
export function toCustomerRow(row: Omit<CustomerRow, 'checkedAt'> & { checkedAt: Date | null }): CustomerRow {
  const { id, companyName, domain, country, hasAgreement, validationStatus, qualifications, resellerName } = row
  const { relationshipToPartner, checkedAt } = row
  return {
    id,
    companyName,
    domain,
    country,
    hasAgreement,
    validationStatus,
    qualifications,
    resellerName,
    relationshipToPartner,
    checkedAt: checkedAt?.toISOString() ?? null,
  }
}
