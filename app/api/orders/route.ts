import type { NextRequest } from 'next/server'
import { getTimeZone } from 'next-intl/server'
import { partnerAction } from '@/lib/action'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import { respond } from '@/lib/respond'
import { listEntries } from '@/lib/services/history/list-entries'

const list = partnerAction(OrdersFilter, async (context, filter) => listEntries(context, filter, await getTimeZone()))

/** A page of the history as data: the same address as `/orders`, days in the person's time zone. */
export async function GET({ nextUrl: { searchParams } }: NextRequest) {
  const asked = [...new Set(searchParams.keys())].map((key) => {
    const values = searchParams.getAll(key)
    return [key, values.length > 1 ? values : values[0]]
  })
  return respond(await list(Object.fromEntries(asked)))
}
