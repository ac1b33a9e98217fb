import type { Answer, Call } from '../../http/route.ts'
import { findCountryRules } from '../../seed/country-rules/country-rules.ts'
import type { Address } from '../../seed/customer.ts'
import { random } from '../../seed/random.ts'
import { requireBody } from '../wire/require-body.ts'
import { AddressBody, addressProblem } from './address.ts'
import { formatPostalCode } from './postal-code.ts'

type Verdict = { suggestedAddresses: Address[]; status: string; validationMessage?: string }

/**
 * Checks an address (C20; validate-an-address). The sandbox knows no streets: it judges by form, and says with which
 * form one sees which status (INFERRED; the eight statuses are documented, their reasons are not).
 */
export function validateAddress({ body }: Call): Answer {
  const originalAddress = requireBody(AddressBody, body)
  return { status: 200, body: { originalAddress, ...judge(originalAddress) } }
}

function judge(address: Address): Verdict {
  const { country, addressLine1 = '', postalCode } = address
  if (findCountryRules(country) === undefined) {
    return { suggestedAddresses: [], status: 'NotValidated', validationMessage: `Country ${country} is not supported.` }
  }
  const problem = addressProblem(address)
  if (problem !== undefined) return { suggestedAddresses: [], status: 'None', validationMessage: problem }

  const tidy = tidied(address)
  const line = tidy.addressLine1 ?? ''
  if (!/\d/.test(addressLine1)) return partial(tidy, 'StreetPartial', [`1 ${line}`, `2 ${line}`, `3 ${line}`])
  if (/\b(suite|ste|apt|apartment|unit|floor|room|#)\.?$/i.test(line)) {
    return partial(tidy, 'PremisesPartial', [`${line} 1`, `${line} 2`, `${line} 3`])
  }
  if (/\/|\bor\b/i.test(line)) return partial(tidy, 'Multiple', line.split(/\s*\/\s*|\s+or\s+/i))
  // A postal code that was not written as people write it is a change to ask about.
  if (tidy.postalCode !== undefined && tidy.postalCode !== postalCode?.trim()) {
    return { suggestedAddresses: [tidy], status: 'InteractionRequired' }
  }
  const isBox = /\b(p\.?\s?o\.?\s?box|postfach|postbus|boîte postale|apartado)\b/i.test(line)
  return { suggestedAddresses: [withDeliveryPoint(tidy)], status: isBox ? 'Verified' : 'VerifiedShippable' }
}

function partial(address: Address, status: string, lines: readonly string[]): Verdict {
  return { suggestedAddresses: lines.slice(0, 3).map((addressLine1) => ({ ...address, addressLine1 })), status }
}

function tidied(address: Address): Address {
  const country = address.country.toUpperCase()
  const { postalCode, state } = address
  return {
    ...address,
    country,
    ...(address.city !== undefined && { city: single(address.city) }),
    ...(state !== undefined && findCountryRules(country)?.states.length && { state: state.toUpperCase() }),
    ...(address.addressLine1 !== undefined && { addressLine1: single(address.addressLine1) }),
    ...(postalCode !== undefined && { postalCode: formatPostalCode(country, postalCode) }),
  }
}

/** The four digits that American addresses get; the same ones for the same street. */
function withDeliveryPoint(address: Address): Address {
  if (address.country !== 'US' || !/^\d{5}$/.test(address.postalCode ?? '')) return address
  const digits = random(`delivery point ${address.addressLine1} ${address.postalCode}`).text(4, '0123456789')
  return { ...address, postalCode: `${address.postalCode}-${digits}` }
}

function single(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}
