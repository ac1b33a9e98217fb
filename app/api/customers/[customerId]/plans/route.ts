import type { NextRequest } from 'next/server'
import { partnerAction } from '@/lib/action'
import { respond } from '@/lib/respond'
import { ListPlans } from '@/lib/services/catalog/list-plans'
import { openProduct } from '@/lib/services/catalog/open-product'

const open = partnerAction(ListPlans, openProduct)

/** The plans of one product (`?productId=`) with what this customer can be offered of each. */
export async function GET(request: NextRequest, { params }: RouteContext<'/api/customers/[customerId]/plans'>) {
  const { customerId } = await params
  return respond(await open({ customerId, productId: request.nextUrl.searchParams.get('productId') ?? '' }))
}
