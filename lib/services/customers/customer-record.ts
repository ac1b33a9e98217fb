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
  signedDirectly: customers.signedDirectly,
  validationStatus: customers.validationStatus,
  qualifications: customers.qualifications,
  vetting: customers.vetting,
  resellerName: customers.resellerName,
  resellerIds: customers.resellerIds,
  relationshipToPartner: customers.relationshipToPartner,
  checkedAt: customers.checkedAt,
}

/** Takes a row of those columns; dates become ISO text. */
export function toCustomerRow({
  checkedAt,
  ...row
}: Omit<CustomerRow, 'checkedAt'> & { checkedAt: Date | null }): CustomerRow {
  return { ...row, checkedAt: checkedAt?.toISOString() ?? null }
}
