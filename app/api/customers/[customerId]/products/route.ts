import type { NextRequest } from 'next/server'
import { partnerAction } from '@/lib/action'
import { CatalogSearch } from '@/lib/domain/catalog'
import { respond } from '@/lib/respond'
import { searchCatalog } from '@/lib/services/catalog/search-catalog'

const search = partnerAction(CatalogSearch, searchCatalog)

/**
 * Products for this customer by what is typed (`?query=`) and by facets (`kind`, `segment`, `publisher` as often as wanted,
 * `trial`, `promotion`, `owned`). A route, because actions wait for one another in the browser.
 */
export async function GET(request: NextRequest, { params }: RouteContext<'/api/customers/[customerId]/products'>) {
  const { customerId } = await params
  const asked = request.nextUrl.searchParams
  const filter = {
    kinds: asked.getAll('kind'),
    segments: asked.getAll('segment'),
    publishers: asked.getAll('publisher'),
    isTrial: asked.has('trial'),
    isPromoted: asked.has('promotion'),
    isOwned: asked.has('owned'),
  }
  return respond(await search({ customerId, query: asked.get('query') ?? '', filter }))
}
