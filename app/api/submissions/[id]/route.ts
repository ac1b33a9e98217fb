import { unstable_rethrow } from 'next/navigation'
import { toFailure } from '@/lib/action'
import { AppError } from '@/lib/domain/app-error'
import { submissionMark } from '@/lib/domain/submission-view'
import { respond } from '@/lib/respond'
import { getActorContext } from '@/lib/services/context'
import { getSubmission } from '@/lib/services/orders/get-submission'
import { getSubmissionMark } from '@/lib/services/orders/get-submission-mark'
import { findActor } from '@/lib/session'

/** Never kept by a cache: the page asks with `If-None-Match` itself. */
const HEADERS = { 'Cache-Control': 'private, no-store' }

/**
 * A submission as the order page shows it. Open pages ask every second whether anything moved; as long as nothing did,
 * the answer is 304 at the price of one row, and Microsoft is never asked.
 */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  try {
    const actor = await findActor()
    if (!actor) throw new AppError('sessionEnded')
    const context = await getActorContext(actor)
    const known = request.headers.get('if-none-match')
    if (known !== null && known === quoted(await getSubmissionMark(context, id))) {
      return new Response(null, { status: 304, headers: { ...HEADERS, ETag: known } })
    }
    const submission = await getSubmission(context, id)
    return Response.json(submission, { headers: { ...HEADERS, ETag: quoted(submissionMark(submission)) } })
  } catch (error) {
    unstable_rethrow(error)
    return respond(toFailure(error))
  }
}

function quoted(mark: string): string {
  return `"${mark}"`
}
