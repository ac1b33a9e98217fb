import { Refusal, type Route } from '../http/route.ts'
import { findPartnerByTenantId, type Partner, resellers } from '../seed/partners.ts'
import { collection } from './envelope.ts'
import { parseFilter } from './field-filter.ts'
import { requireCustomer } from './require-customer.ts'
import { foldCase } from './wire-words.ts'

/** Indirect resellers of the provider and of one customer (ch. 4.6; relationships-resources). */
export const relationships: Route[] = [
  {
    method: 'GET',
    path: '/v1/customers/:customerId/relationships',
    token: 'user',
    handle(call) {
      const partners = requireCustomer(call).resellers.map(findPartnerByTenantId)
      const items = partners.flatMap((partner) => (partner === undefined ? [] : [relationship(partner)]))
      return { status: 200, body: collection(items) }
    },
  },
  {
    method: 'GET',
    path: '/v1/relationships',
    token: 'user',
    handle({ query }) {
      const items = matching(query).map((partner) => ({
        ...relationship(partner),
        state: 'Active',
        location: partner.country,
      }))
      return { status: 200, body: collection(items) }
    },
  },
]

function relationship({ tenantId, name, mpnId }: Partner) {
  return {
    id: tenantId,
    name,
    relationshipType: 'is_indirect_cloud_solution_provider_of',
    // The documentation renamed it to partnerId; the wire did not.
    mpnId,
    attributes: { objectType: 'PartnerRelationship' },
  }
}

function matching(query: URLSearchParams): readonly Partner[] {
  const type = query.get('relationship_type')
  if (type === null) throw new Refusal(400, 2000, 'Bad input: relationship_type is required.')
  switch (foldCase(type)) {
    case 'isindirectcloudsolutionproviderof':
      return filtered(query.get('filter'))
    case 'isindirectresellerof':
      return []
    default:
      throw new Refusal(400, 2000, `Bad input: ${type} is not a relationship type.`)
  }
}

/** `{"Field":"Name"|"MPNID","Value":…,"Operator":"starts_with"|"substring"}`. */
function filtered(filter: string | null): readonly Partner[] {
  if (filter === null) return resellers
  const { field, value, operator } = parseFilter(filter)
  const wanted = value.toLowerCase()
  const fields: Record<string, (partner: Partner) => string> = { name: (p) => p.name, mpnid: (p) => p.mpnId }
  const read = fields[foldCase(field)]
  const kind = foldCase(operator)
  if (read === undefined || (kind !== 'startswith' && kind !== 'substring')) {
    throw new Refusal(400, 2000, 'Bad input: the field or operator of the filter is not supported.')
  }
  return resellers.filter((partner) => {
    const text = read(partner).toLowerCase()
    return kind === 'startswith' ? text.startsWith(wanted) : text.includes(wanted)
  })
}
