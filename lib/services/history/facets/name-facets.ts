import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import { customers } from '@/lib/db/schema/customers'
import { people } from '@/lib/db/schema/people'
import { resellers } from '@/lib/db/schema/resellers'
import { facetValues } from '@/lib/db/schema/views'
import type { FacetNames } from '@/lib/domain/history/facet-choice'
import { facetOf } from '@/lib/domain/history/facets'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import type { ActorContext } from '@/lib/services/context'

/** How customers, people, resellers and products are called that a filter is for; what nobody knows is left out. */
export async function nameFacets({ db }: Pick<ActorContext, 'db'>, filter: OrdersFilter): Promise<FacetNames> {
  const { customer, person, reseller, product } = filter
  const named = await Promise.all([
    customer.length > 0 &&
      db
        .select({ id: customers.id, name: customers.companyName })
        .from(customers)
        .where(inArray(customers.id, customer))
        .then((rows) => name('customer', rows)),
    person.length > 0 &&
      db
        .select({ id: people.id, name: people.name })
        .from(people)
        .where(inArray(people.id, person))
        .then((rows) => name('person', rows)),
    reseller.length > 0 &&
      db
        .select({ id: resellers.mpnId, name: resellers.name })
        .from(resellers)
        .where(inArray(resellers.mpnId, reseller))
        .then((rows) => name('reseller', rows)),
    product.length > 0 &&
      db
        .select({ id: facetValues.value, name: facetValues.label })
        .from(facetValues)
        .where(and(eq(facetValues.kind, 'product'), inArray(facetValues.value, product)))
        .then((rows) => name('product', rows)),
  ])
  return Object.assign({}, ...named.filter((names) => names !== false))
}

function name(kind: 'customer' | 'person' | 'reseller' | 'product', rows: { id: string; name: string }[]): FacetNames {
  return Object.fromEntries(rows.filter((row) => row.name !== '').map((row) => [facetOf(kind, row.id), row.name]))
}
