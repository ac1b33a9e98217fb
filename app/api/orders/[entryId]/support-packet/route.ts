import { unstable_rethrow } from 'next/navigation'
import { toFailure } from '@/lib/action'
import { AppError } from '@/lib/domain/app-error'
import { respond } from '@/lib/respond'
import { getActorContext } from '@/lib/services/context'
import { getSupportPacket } from '@/lib/services/orders/get-support-packet'
import { findActor } from '@/lib/session'

type Params = { params: Promise<{ entryId: string }> }

/** The support packet of a press, as a file. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const { entryId } = await params
  try {
    const actor = await findActor()
    if (!actor) throw new AppError('sessionEnded')
    const { fileName, packet } = await getSupportPacket(await getActorContext(actor), entryId)
    return new Response(JSON.stringify(packet, undefined, 2), {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': `attachment; filename="${fileName}"`,
        'Cache-Control': 'private, no-store',
      },
    })
  } catch (error) {
    unstable_rethrow(error)
    return respond(toFailure(error))
  }
}
