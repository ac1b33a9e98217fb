import type { NextRequest } from 'next/server'
import { partnerAction } from '@/lib/action'
import { respond } from '@/lib/respond'
import { CheckStock, checkStock } from '@/lib/services/provisioning/check-stock'

const check = partnerAction(CheckStock, checkStock)

/** Whether Microsoft has a reservation (`?productId=&skuId=`) for a subscription (`&subscriptionId=`). */
export async function GET(request: NextRequest, { params }: RouteContext<'/api/customers/[customerId]/stock'>) {
  const { customerId } = await params
  const asked = (name: string) => request.nextUrl.searchParams.get(name) ?? ''
  const [productId, skuId, subscriptionId] = [asked('productId'), asked('skuId'), asked('subscriptionId')]
  return respond(await check({ customerId, productId, skuId, subscriptionId }))
}
