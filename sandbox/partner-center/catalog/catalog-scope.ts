import { type Call, Refusal } from '../../http/route.ts'
import type { Customer } from '../../seed/customer.ts'
import { markets } from '../../seed/markets.ts'
import { requireCustomer } from '../require-customer.ts'
import { type Segment, segmentOf, segments } from '../wire-words.ts'

/** Whose catalogue is read: a market, and the segments within it. */
export type CatalogScope = { country: string; segments: readonly Segment[] }

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

/**
 * Scope of the by-country operations. Throws 400/800002 without country, 403/2030 for a country that is not sold to,
 * 403/400030 for an unknown segment.
 */
export function countryScope({ query }: Call): CatalogScope {
  const country = query.get('country')?.toUpperCase()
  if (!country) throw new Refusal(400, 800002, 'country is required.')
  if (!markets.has(country)) throw new Refusal(403, 2030, `The partner is not onboarded to sell in ${country}.`)
  return { country, segments: wantedSegments(query, segments) }
}

/** Scope of the by-customer operations: the customer's country and qualifications. Throws 403/400030 for other segments. */
export function customerScope(call: Call): CatalogScope {
  const customer = requireCustomer(call)
  return { country: customer.country, segments: wantedSegments(call.query, segmentsOf(customer)) }
}

/** Without `targetSegment` everything but nonprofit, which has to be asked for (ch. 5.3). */
function wantedSegments(query: URLSearchParams, allowed: readonly Segment[]): readonly Segment[] {
  const wanted = query.get('targetSegment')
  if (!wanted) return allowed.filter((segment) => segment !== 'nonprofit')
  const segment = segmentOf(wanted)
  if (segment === undefined || !allowed.includes(segment)) {
    throw new Refusal(403, 400030, `The requested target segment ${wanted} is not allowed.`)
  }
  return [segment]
}
