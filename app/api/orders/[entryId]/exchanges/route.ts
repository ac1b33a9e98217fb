import { z } from 'zod'
import { partnerAction } from '@/lib/action'
import { respond } from '@/lib/respond'
import { listExchanges } from '@/lib/services/exchanges/list-exchanges'

const list = partnerAction(z.object({ entryId: z.guid() }), (context, { entryId }) => listExchanges(context, entryId))

type Context = RouteContext<'/api/orders/[entryId]/exchanges'>

/** What Microsoft was asked about a press and what it answered, as it was kept: sanitised. */
export async function GET(_: Request, { params }: Context) {
  return respond(await list(await params))
}
