import type { NextRequest } from 'next/server'
import { partnerAction } from '@/lib/action'
import { CustomerIds } from '@/lib/domain/picker'
import { respond } from '@/lib/respond'
import { checkCustomers } from '@/lib/services/customers/check-customers'

const check = partnerAction(CustomerIds, checkCustomers)

/** `?id=…&id=…`: asks Partner Center about those of the shown customers it was not asked about for a day; answers the new rows. */
export async function GET({ nextUrl }: NextRequest) {
  return respond(await check({ customerIds: nextUrl.searchParams.getAll('id') }))
}
