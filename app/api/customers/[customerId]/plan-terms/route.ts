import type { NextRequest } from 'next/server'
import { partnerAction } from '@/lib/action'
import { respond } from '@/lib/respond'
import { DescribePlans, describePlans } from '@/lib/services/term-ends/describe-plans'

const describe = partnerAction(DescribePlans, describePlans)

/** `?plan=product:sku&plan=…`: how the terms of these plans may end and renew. */
export async function GET(
  { nextUrl }: NextRequest,
  { params }: RouteContext<'/api/customers/[customerId]/plan-terms'>,
) {
  const { customerId } = await params
  const plans = nextUrl.searchParams.getAll('plan').map((plan) => {
    const [productId = '', skuId = ''] = plan.split(':')
    return { productId, skuId }
  })
  return respond(await describe({ customerId, plans }))
}
