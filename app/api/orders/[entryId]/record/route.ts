import { unstable_rethrow } from 'next/navigation'
import { toFailure } from '@/lib/action'
import { AppError } from '@/lib/domain/app-error'
import { respond } from '@/lib/respond'
import { getActorContext } from '@/lib/services/context'
import { getOrderRecord } from '@/lib/services/orders/get-order-record'
import { findActor } from '@/lib/session'

type Params = { params: Promise<{ entryId: string }> }

/** The orders of an entry as Partner Center has them now. Asked for by a person who opens the record, never by a page that is drawn. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const { entryId } = await params
  try {
    const actor = await findActor()
    if (!actor) throw new AppError('sessionEnded')
    return respond({ ok: true, data: await getOrderRecord(await getActorContext(actor), entryId) })
  } catch (error) {
    unstable_rethrow(error)
    return respond(toFailure(error))
  }
}
