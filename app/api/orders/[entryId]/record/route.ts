import { z } from 'zod'
import { partnerAction } from '@/lib/action'
import { respond } from '@/lib/respond'
import { getOrderRecord } from '@/lib/services/orders/get-order-record'

const read = partnerAction(z.object({ entryId: z.guid() }), (context, { entryId }) => getOrderRecord(context, entryId))

type Context = RouteContext<'/api/orders/[entryId]/record'>

/** The orders of an entry as Partner Center has them now. Asked for by a person who opens the record, never by a page that is drawn. */
export async function GET(_: Request, { params }: Context) {
  return respond(await read(await params))
}
