import { partnerAction } from '@/lib/action'
import { respond } from '@/lib/respond'
import { PrepareCart, prepareCart } from '@/lib/services/placing/prepare-cart'

const prepare = partnerAction(PrepareCart, (context, draft) => prepareCart(context, draft, { forBuilder: true }))

/**
 * Makes Microsoft's cart say what the saved draft says, and answers its prices. Nothing is ordered by it. A route and no
 * action: the next save must not wait until Microsoft has answered.
 */
export async function POST(_request: Request, { params }: RouteContext<'/api/drafts/[draftId]/cart'>) {
  return respond(await prepare(await params))
}
