import 'server-only'
import { asc, eq, or } from 'drizzle-orm'
import { people } from '@/lib/db/schema/people'
import { orderViews } from '@/lib/db/schema/views'
import { ALL_TAB, BUILT_IN_TABS, type ViewTab } from '@/lib/domain/history/order-view'
import type { ActorContext } from '@/lib/services/context'
import { readPreference } from '@/lib/services/preferences/read-preference'
import { mayChangeView } from './may-change-view'

type Reader = Pick<ActorContext, 'db' | 'actor'>

/** The tabs of the history: all orders, then what is built in, the person's own views and shared ones, in their own order. */
export async function listViewTabs(context: Reader): Promise<ViewTab[]> {
  const [views, order] = await Promise.all([listViews(context), readPreference(context, 'orderTabs')])
  const places = new Map(order.map((id, index) => [id, index]))
  const placeOf = ({ id }: ViewTab) => places.get(id) ?? order.length
  return [ALL_TAB, ...[...BUILT_IN_TABS, ...views].sort((a, b) => placeOf(a) - placeOf(b))]
}

/** Views of other people that are not shared are not read at all. */
async function listViews({ db, actor }: Reader): Promise<ViewTab[]> {
  const rows = await db
    .select({
      id: orderViews.id,
      name: orderViews.name,
      search: orderViews.search,
      isShared: orderViews.isShared,
      ownerId: orderViews.ownerId,
      ownerName: people.name,
    })
    .from(orderViews)
    .innerJoin(people, eq(people.id, orderViews.ownerId))
    .where(or(eq(orderViews.ownerId, actor.personId), eq(orderViews.isShared, true)))
    .orderBy(asc(orderViews.createdAt), asc(orderViews.id))
  return rows.map(({ ownerId, ownerName, ...view }) => ({
    ...view,
    ownerName: ownerId === actor.personId ? null : ownerName,
    mayChange: mayChangeView(actor, { ownerId, isShared: view.isShared }),
  }))
}
