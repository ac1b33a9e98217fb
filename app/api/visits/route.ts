import { partnerAction } from '@/lib/action'
import { NoteVisit } from '@/lib/domain/palette'
import { respond } from '@/lib/respond'
import { noteVisit } from '@/lib/services/palette/note-visit'

const note = partnerAction(NoteVisit, noteVisit)

/** "I have opened this". A route: it must not hold up what the person does next, as an action would. */
export async function POST(request: Request) {
  return respond(await note(await request.json().catch(() => undefined)))
}
