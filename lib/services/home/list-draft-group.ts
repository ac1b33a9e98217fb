import 'server-only'
import type { DraftRow } from '@/lib/domain/draft-view'
import { HOME_ROWS, type HomeRows } from '@/lib/domain/home'
import type { ActorContext } from '@/lib/services/context'
import { countDrafts } from '@/lib/services/drafts/count-drafts'
import { listDrafts } from '@/lib/services/drafts/list-drafts'

/** The person's open drafts that were begun by them, or that a colleague handed over to them. */
export async function listDraftGroup(
  context: Pick<ActorContext, 'db' | 'actor'>,
  origin: 'begun' | 'handed',
): Promise<HomeRows<DraftRow>> {
  const [rows, counts] = await Promise.all([
    listDrafts(context, { mine: true, origin, limit: HOME_ROWS }),
    countDrafts(context),
  ])
  return { rows, total: origin === 'handed' ? counts.handed : counts.mine - counts.handed }
}
