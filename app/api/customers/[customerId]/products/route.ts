import type { NextRequest } from 'next/server'
import { partnerAction } from '@/lib/action'
import { ProductSearch } from '@/lib/domain/catalog'
import { respond } from '@/lib/respond'
import { searchProducts } from '@/lib/services/catalog/search-products'

const search = partnerAction(ProductSearch, searchProducts)

/** Products for this customer by what is typed (`?query=`). A route, because actions wait for one another in the browser. */
export async function GET(request: NextRequest, { params }: RouteContext<'/api/customers/[customerId]/products'>) {
  const { customerId } = await params
  return respond(await search({ customerId, query: request.nextUrl.searchParams.get('query') ?? '' }))
}
