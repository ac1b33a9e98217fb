import 'server-only'
import { orderSubmissions } from '@/lib/db/schema/orders'
import { type Home, type HomeGroup, NEEDS_YOU, UNDER_WAY } from '@/lib/domain/orders-dashboard'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import type { SubmissionRow } from '@/lib/domain/submission-view'
import type { ActorContext } from '@/lib/services/context'
import { countDrafts } from '@/lib/services/drafts/count-drafts'
import { listDrafts } from '@/lib/services/drafts/list-drafts'
import { chartSubmissions } from './chart-submissions'
import { listSubmissionRows } from './list-submission-rows'
import { submissionFilter } from './submission-filter'

const ROWS = 5
const CHART_DAYS = 28

/** What the home page says needs the person, with the first rows of each group. Takes their time zone. */
export async function getHome(context: Pick<ActorContext, 'db' | 'actor'>, timeZone: string): Promise<Home> {
  const group = async (asked: Partial<OrdersFilter>): Promise<HomeGroup<SubmissionRow>> => {
    const filter = { ...OrdersFilter.parse({}), ...asked }
    const matching = submissionFilter(filter, timeZone)
    const [{ rows }, total] = await Promise.all([
      listSubmissionRows(context, matching, filter, ROWS),
      context.db.$count(orderSubmissions, matching),
    ])
    return { rows, total }
  }
  const [needsYou, late, underWay, latest, drafts, draftCounts, chart] = await Promise.all([
    group({ status: NEEDS_YOU }),
    group({ status: ['late'] }),
    group({ status: UNDER_WAY }),
    group({ person: context.actor.personId }),
    listDrafts(context, { mine: true, limit: ROWS }),
    countDrafts(context),
    chartSubmissions(context, OrdersFilter.parse({}), timeZone, CHART_DAYS),
  ])
  return { needsYou, late, underWay, latest, drafts: { rows: drafts, total: draftCounts.mine }, chart }
}
