import 'server-only'
import type { ClosingWindow } from '@/lib/domain/closing-window'
import { COUNTED_IN_HOME, HOME_ROWS, type HomeRows } from '@/lib/domain/home'
import { countClosing, listClosing } from '@/lib/services/closing/list-closing'
import type { ActorContext } from '@/lib/services/context'

/** The windows that close first, over all customers, and how many are open. */
export async function listClosingGroup(context: Pick<ActorContext, 'db'>): Promise<HomeRows<ClosingWindow>> {
  const [{ rows }, total] = await Promise.all([
    listClosing(context, { limit: HOME_ROWS }),
    countClosing(context, COUNTED_IN_HOME),
  ])
  return { rows, total }
}
