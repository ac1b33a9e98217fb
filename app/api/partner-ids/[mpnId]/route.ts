import { partnerAction } from '@/lib/action'
import { respond } from '@/lib/respond'
import { CheckPartnerId, checkPartnerId } from '@/lib/services/resellers/check-partner-id'

const check = partnerAction(CheckPartnerId, checkPartnerId)

/** What Microsoft says of one PartnerID: whose it is, and whether it may stand on an order. */
export async function GET(_request: Request, { params }: RouteContext<'/api/partner-ids/[mpnId]'>) {
  return respond(await check(await params))
}
