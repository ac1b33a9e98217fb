import { unstable_rethrow } from 'next/navigation'
import { toFailure } from '@/lib/action'
import { AppError } from '@/lib/domain/app-error'
import { respond } from '@/lib/respond'
import { openChangeStream } from '@/lib/services/changes/open-change-stream'
import { getActorContext } from '@/lib/services/context'
import { findActor } from '@/lib/session'

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // Compressed, events would wait for one another.
  'Cache-Control': 'private, no-store, no-transform',
  'X-Accel-Buffering': 'no',
}

/**
 * Tells an open browser what is stored, as it happens: see docs/decisions/told-at-once.md. `since`, and `Last-Event-ID` of a
 * browser that comes back, say from when it wants to hear what it missed. Microsoft is never asked.
 */
export async function GET(request: Request): Promise<Response> {
  try {
    const actor = await findActor()
    if (!actor) throw new AppError('sessionEnded')
    const stream = await openChangeStream(await getActorContext(actor), { since: sinceOf(request) })
    return new Response(stream, { headers: HEADERS })
  } catch (error) {
    unstable_rethrow(error)
    return respond(toFailure(error))
  }
}

function sinceOf(request: Request): Date | undefined {
  const named = request.headers.get('last-event-id') || new URL(request.url).searchParams.get('since')
  const since = new Date(named ?? '')
  return Number.isNaN(since.getTime()) ? undefined : since
}
