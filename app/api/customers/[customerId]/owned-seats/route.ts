import type { NextRequest } from 'next/server'
import { partnerAction } from '@/lib/action'
import { respond } from '@/lib/respond'
import { ListOwnedSeats, listOwnedSeats } from '@/lib/services/provisioning/list-owned-seats'

const list = partnerAction(ListOwnedSeats, listOwnedSeats)

/** How many seats of each plan the customer has, by "product:sku". */
export async function GET(_: NextRequest, { params }: RouteContext<'/api/customers/[customerId]/owned-seats'>) {
  return respond(await list({ customerId: (await params).customerId }))
}
