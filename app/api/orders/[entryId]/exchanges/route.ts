import { unstable_rethrow } from 'next/navigation'
import { toFailure } from '@/lib/action'
import { AppError } from '@/lib/domain/app-error'
import { isGuid } from '@/lib/domain/guid'
import { respond } from '@/lib/respond'
import { getActorContext } from '@/lib/services/context'
import { listExchanges } from '@/lib/services/exchanges/list-exchanges'
import { findActor } from '@/lib/session'

type Params = { params: Promise<{ entryId: string }> }

/** What Microsoft was asked about a press and what it answered, as it was kept: sanitised. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const { entryId } = await params
  try {
    const actor = await findActor()
    if (!actor) throw new AppError('sessionEnded')
    if (!isGuid(entryId)) throw new AppError('notFound')
    return respond({ ok: true, data: await listExchanges(await getActorContext(actor), entryId) })
  } catch (error) {
    unstable_rethrow(error)
    return respond(toFailure(error))
  }
}
