import { type Call, Refusal } from '../../http/route.ts'
import type { ReservationScope } from '../../seed/catalog/availabilities.ts'
import type { Customer } from '../../seed/customer.ts'
import { markets } from '../../seed/markets.ts'
import { readQuery } from '../wire/read-query.ts'
import { requireCustomer } from '../wire/require-customer.ts'
import { foldCase, type Segment, segmentOf, segments } from '../wire/wire-words.ts'

/** Whose catalogue is read: a market, and the segments within it. */
export type CatalogScope = {
  country: string
  segments: readonly Segment[]
  /** Which of the two availabilities of a reservation is meant. */
  reservationScope: ReservationScope
}

const segmentByQualification: Record<string, Segment> = {
  Education: 'education',
  Nonprofit: 'nonprofit',
  GovernmentCommunityCloud: 'government',
}

/** Segments a customer may buy in: commercial, and what an approved qualification opens (ch. 4.4). */
export function segmentsOf(customer: Customer): Segment[] {
  const qualified = customer.qualifications
    .filter((qualification) => qualification.vettingStatus === 'Approved')
    .flatMap((qualification) => segmentByQualification[qualification.qualification] ?? [])
  return ['commercial', ...qualified]
}

/** Scope of the by-country operations. Throws as `requireCountry`, and 403/400030 for an unknown segment. */
export function countryScope({ query }: Call): CatalogScope {
  const country = requireCountry(query)
  return { country, segments: wantedSegments(query, segments), reservationScope: reservationScope(query) }
}

/** The country of the query, in capitals. Throws as `checkCountry`. */
export function requireCountry(query: URLSearchParams): string {
  return checkCountry(readQuery(query, 'country'), 'country')
}

/**
 * A country in capitals. Throws 400/800002 when it is missing or no ISO code, and 403/2030 for one that the partner does
 * not sell to.
 * @param name of the parameter
 */
export function checkCountry(sent: string | undefined, name: string): string {
  const country = sent?.trim().toUpperCase()
  if (!country) throw new Refusal(400, 800002, `${name} is required.`)
  if (!isIsoCountry(country))
    throw new Refusal(400, 800002, `${name} should be an ISO code of two letters: ${country}.`)
  if (!markets.has(country)) throw new Refusal(403, 2030, `The partner is not onboarded to sell in ${country}.`)
  return country
}

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

function isIsoCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && regionNames.of(code) !== undefined
}

/** Scope of the by-customer operations: the customer's country and qualifications. Throws 403/400030 for other segments. */
export function customerScope(call: Call): CatalogScope {
  const customer = requireCustomer(call)
  return {
    country: customer.country,
    segments: wantedSegments(call.query, segmentsOf(customer)),
    reservationScope: reservationScope(call.query),
  }
}

/** `reservationScope=AzurePlan`; without it reservations are those for MS-AZR-0145P (ch. 5.3). */
function reservationScope(query: URLSearchParams): ReservationScope {
  return foldCase(readQuery(query, 'reservationScope') ?? '') === 'azureplan' ? 'AzurePlan' : 'MS-AZR-0145P'
}

/** Without `targetSegment` everything but nonprofit, which has to be asked for (ch. 5.3). */
function wantedSegments(query: URLSearchParams, allowed: readonly Segment[]): readonly Segment[] {
  const wanted = readQuery(query, 'targetSegment')
  if (!wanted) return allowed.filter((segment) => segment !== 'nonprofit')
  const segment = segmentOf(wanted)
  if (segment === undefined || !allowed.includes(segment)) {
    throw new Refusal(403, 400030, `The requested target segment ${wanted} is not allowed.`)
  }
  return [segment]
}
