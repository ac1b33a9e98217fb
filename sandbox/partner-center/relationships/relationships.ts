import { type Call, Refusal, type Route } from '../../http/route.ts'
import { findPartnerByTenantId, type Partner, resellers } from '../../seed/partners.ts'
import { collection } from '../wire/envelope.ts'
import { parseFilter } from '../wire/field-filter.ts'
import { readQuery } from '../wire/read-query.ts'
import { requireCustomer } from '../wire/require-customer.ts'
import { foldCase } from '../wire/wire-words.ts'

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
    handle(call) {
      const items = matching(call).map((partner) => ({
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

/** Only an indirect provider has resellers, and nobody here is a reseller. */
function matching({ query, tenant }: Call): readonly Partner[] {
  const type = readQuery(query, 'relationship_type')
  const filter = readQuery(query, 'filter')
  if (type === undefined) throw new Refusal(400, 2000, 'Bad input: relationship_type is required.')
  switch (foldCase(type)) {
    case 'isindirectcloudsolutionproviderof':
      return filtered(tenant.kind === 'indirect-provider' ? resellers : [], filter)
    case 'isindirectresellerof':
      return filtered([], filter)
    default:
      throw new Refusal(400, 2000, `Bad input: ${type} is not a relationship type.`)
  }
}

const fields = new Map([
  ['name', (partner: Partner) => partner.name],
  ['mpnid', (partner: Partner) => partner.mpnId],
])

/** `{"Field":"Name"|"MPNID","Value":…,"Operator":"starts_with"|"substring"|"equals"}`. */
function filtered(partners: readonly Partner[], filter: string | undefined): readonly Partner[] {
  if (filter === undefined) return partners
  const { field, value, operator } = parseFilter(filter)
  const wanted = value.toLowerCase()
  const read = fields.get(foldCase(field))
  const kind = foldCase(operator)
  if (read === undefined || !['startswith', 'substring', 'equals'].includes(kind)) {
    throw new Refusal(400, 2000, 'Bad input: the field or operator of the filter is not supported.')
  }
  return partners.filter((partner) => {
    const text = read(partner).toLowerCase()
    if (kind === 'equals') return text === wanted
    return kind === 'startswith' ? text.startsWith(wanted) : text.includes(wanted)
  })
}
