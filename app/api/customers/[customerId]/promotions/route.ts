import { z } from 'zod'
import { partnerAction } from '@/lib/action'
import { respond } from '@/lib/respond'
import { CheckPromotions, checkPromotions } from '@/lib/services/promotions/check-promotions'

const check = partnerAction(z.unknown().pipe(CheckPromotions), checkPromotions)

/** Takes `{ lines }`; answers, by the line's key, the promotions of its plan and whether the line gets them. Changes nothing. */
export async function POST(request: Request, { params }: RouteContext<'/api/customers/[customerId]/promotions'>) {
  const { customerId } = await params
  const body: unknown = await request.json().catch(() => null)
  return respond(await check(typeof body === 'object' ? { ...body, customerId } : body))
}
