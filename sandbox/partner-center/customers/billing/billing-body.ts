import { z } from 'zod'
import { Refusal } from '../../../http/route.ts'
import type { BillingDetails } from '../../../seed/customer.ts'
import { AddressBody, requireAddress } from '../../countries/address.ts'
import { text } from '../../wire/lenient.ts'

const optional = text.nullish().transform((value) => value ?? undefined)
const filled = text.pipe(z.string().trim().min(1))

/** A customer's billing profile as clients send it; all but the names is required (ch. 4.2, create-a-customer). */
export const BillingBody = z.object({
  firstName: optional,
  lastName: optional,
  email: filled,
  culture: filled,
  language: filled,
  companyName: filled,
  defaultAddress: AddressBody,
})

/** What is kept of a billing profile. Throws 400/3000 for malformed members, 400/27002 for a wrong address. */
export function readBilling(body: z.infer<typeof BillingBody>): BillingDetails {
  const { email, culture, language, companyName, defaultAddress } = body
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw invalid('Email')
  const parts = /^([a-z]{2,3})-(?:([a-z]{4})-)?([a-z]{2})$/i.exec(culture)
  if (parts === null) throw invalid('Culture')
  if (!/^[a-z]{2,3}(-[a-z]{2,4})?$/i.test(language)) throw invalid('Language')
  if (companyName.length > 256) throw invalid('CompanyName')
  requireAddress(defaultAddress)
  return {
    ...body,
    // `EN-US` is stored as `en-US`; the language stays as sent.
    culture: `${parts[1]?.toLowerCase()}-${parts[2] ? `${parts[2]}-` : ''}${parts[3]?.toUpperCase()}`,
    defaultAddress: { ...defaultAddress, country: defaultAddress.country.toUpperCase() },
  }
}

function invalid(member: string): Refusal {
  return new Refusal(400, 3000, `Invalid property: BillingProfile.${member}.`)
}
