import { partnerAction } from '@/lib/action'
import { respond } from '@/lib/respond'
import { CheckDomain, checkDomain } from '@/lib/services/new-customer/check-domain'

const check = partnerAction(CheckDomain, checkDomain)

/** Whether nobody has `‹prefix›.onmicrosoft.com` yet. */
export async function GET(_request: Request, { params }: RouteContext<'/api/domains/[prefix]'>) {
  return respond(await check(await params))
}
