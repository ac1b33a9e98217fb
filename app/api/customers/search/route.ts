import type { NextRequest } from 'next/server'
import { partnerAction } from '@/lib/action'
import { CustomerQuery } from '@/lib/domain/picker'
import { respond } from '@/lib/respond'
import { searchCustomers } from '@/lib/services/customers/search-customers'

const search = partnerAction(CustomerQuery, searchCustomers)

/** `?q=conto`: asked with every key of the picker. A route, because actions wait for one another in the browser. */
export async function GET({ nextUrl }: NextRequest) {
  return respond(await search({ query: nextUrl.searchParams.get('q') ?? '' }))
}
