import 'server-only'
import type { DraftRow } from '@/lib/domain/draft-view'
import type { SubmissionStatus } from '@/lib/domain/order-submission'
import { OrdersFilter } from '@/lib/domain/orders-filter'
import type { SubmissionRow } from '@/lib/domain/submission-view'
import type { ActorContext } from '@/lib/services/context'
import { listDrafts } from '@/lib/services/drafts/list-drafts'
import { type ChartDay, chartSubmissions } from './chart-submissions'
import { listSubmissions } from './list-submissions'

const ROWS = 5
const CHART_DAYS = 28

/** What waits for a person's decision, and what takes longer than it should. */
export const NEEDS_YOU: SubmissionStatus[] = ['outcome_unknown', 'needs_you', 'partly_placed', 'failed']
export const UNDER_WAY: SubmissionStatus[] = ['placing', 'placed', 'provisioning']

export type HomeGroup = { rows: SubmissionRow[]; total: number }
export type Home = {
  needsYou: HomeGroup
  late: HomeGroup
  underWay: HomeGroup
  latest: HomeGroup
  drafts: DraftRow[]
  chart: ChartDay[]
}

/** What the home page says needs the person, with the first rows of each group. Takes their time zone. */
export async function getHome(context: ActorContext, timeZone: string): Promise<Home> {
  const group = async (filter: Record<string, string>): Promise<HomeGroup> => {
    const { rows, total } = await listSubmissions(context, OrdersFilter.parse(filter), timeZone)
    return { rows: rows.slice(0, ROWS), total }
  }
  const [needsYou, late, underWay, latest, drafts, chart] = await Promise.all([
    group({ status: NEEDS_YOU.join(',') }),
    group({ status: 'late' }),
    group({ status: UNDER_WAY.join(',') }),
    group({ person: context.actor.personId }),
    listDrafts(context, { mine: true, limit: ROWS }),
    chartSubmissions(context, OrdersFilter.parse({}), timeZone, CHART_DAYS),
  ])
  return { needsYou, late, underWay, latest, drafts, chart }
}
