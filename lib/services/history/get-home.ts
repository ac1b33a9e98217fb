import 'server-only'
import { orderEntries } from '@/lib/db/schema/history'
import type { OrderEntry } from '@/lib/domain/history/order-entry'
import { type Home, type HomeGroup, NEEDS_YOU, UNDER_WAY } from '@/lib/domain/orders-dashboard'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import type { ActorContext } from '@/lib/services/context'
import { countDrafts } from '@/lib/services/drafts/count-drafts'
import { listDrafts } from '@/lib/services/drafts/list-drafts'
import { chartEntries } from './chart-entries'
import { entryFilter } from './entry-filter'
import { listEntryRows } from './list-entry-rows'

const ROWS = 5
const CHART_DAYS = 28

/** What the home page says needs the person, with the first rows of each group. Takes their time zone. */
export async function getHome(context: Pick<ActorContext, 'db' | 'actor'>, timeZone: string): Promise<Home> {
  const group = async (asked: Partial<OrdersFilter>): Promise<HomeGroup<OrderEntry>> => {
    const filter = { ...OrdersFilter.parse({}), ...asked }
    const matching = entryFilter(filter, timeZone)
    const [{ rows }, total] = await Promise.all([
      listEntryRows(context, matching, filter, ROWS),
      context.db.$count(orderEntries, matching),
    ])
    return { rows, total }
  }
  const [needsYou, late, underWay, latest, drafts, draftCounts, chart] = await Promise.all([
    group({ status: NEEDS_YOU, source: ['here'] }),
    group({ status: ['late'] }),
    group({ status: UNDER_WAY }),
    group({ person: [context.actor.personId] }),
    listDrafts(context, { mine: true, limit: ROWS }),
    countDrafts(context),
    chartEntries(context, OrdersFilter.parse({}), timeZone, CHART_DAYS),
  ])
  return { needsYou, late, underWay, latest, drafts: { rows: drafts, total: draftCounts.mine }, chart }
}
