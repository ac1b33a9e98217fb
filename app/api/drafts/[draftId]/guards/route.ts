import { partnerAction } from '@/lib/action'
import { respond } from '@/lib/respond'
import { FindGuards, findGuards } from '@/lib/services/guards/find-guards'

const find = partnerAction(FindGuards, findGuards)

/** What stands against placing a draft as it is saved: for the builder, long before the review says it. */
export async function GET(_request: Request, { params }: RouteContext<'/api/drafts/[draftId]/guards'>) {
  return respond(await find(await params))
}
