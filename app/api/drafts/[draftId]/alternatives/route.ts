import { partnerAction } from '@/lib/action'
import { respond } from '@/lib/respond'
import { ListAlternatives, listAlternatives } from '@/lib/services/alternatives/list-alternatives'

const list = partnerAction(ListAlternatives, listAlternatives)

/** In which other ways the plans of a draft could be bought, for whoever asks for that in the review. */
export async function GET(_request: Request, { params }: RouteContext<'/api/drafts/[draftId]/alternatives'>) {
  return respond(await list(await params))
}
