import { z } from 'zod'
import { partnerAction } from '@/lib/action'
import { respond } from '@/lib/respond'
import { getSupportPacket } from '@/lib/services/orders/get-support-packet'

const pack = partnerAction(z.object({ entryId: z.guid() }), (context, { entryId }) =>
  getSupportPacket(context, entryId),
)

type Context = RouteContext<'/api/orders/[entryId]/support-packet'>

/** The support packet of a press, as a file. */
export async function GET(_: Request, { params }: Context) {
  const result = await pack(await params)
  if (!result.ok) return respond(result)
  const { fileName, packet } = result.data
  return new Response(JSON.stringify(packet, undefined, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
