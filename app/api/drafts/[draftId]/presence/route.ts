import { z } from 'zod'
import { partnerAction } from '@/lib/action'
import { respond } from '@/lib/respond'
import { NotePresence, notePresence } from '@/lib/services/drafts/talk/note-presence'

const note = partnerAction(NotePresence, notePresence)
const Beat = z.object({ leaving: z.boolean() }).catch({ leaving: false })

/** "I have it open", every few seconds, and "I am leaving"; answers who else is there. A route: a page that closes sends no action. */
export async function POST(request: Request, { params }: RouteContext<'/api/drafts/[draftId]/presence'>) {
  const { draftId } = await params
  return respond(await note({ draftId, ...Beat.parse(await request.json().catch(() => undefined)) }))
}
