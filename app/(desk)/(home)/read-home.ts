import 'server-only'
import { orderGroupFilter } from '@/components/home/home-orders'
import type { HomeLayout, OrderGroupName } from '@/lib/domain/home'
import type { OrdersFilter } from '@/lib/domain/orders-filter'
import { asResult } from '@/lib/page'
import { chartWeeks } from '@/lib/services/charts/chart-weeks'
import type { ActorContext } from '@/lib/services/context'
import { listClosingGroup } from '@/lib/services/home/list-closing-group'
import { listDraftGroup } from '@/lib/services/home/list-draft-group'
import { listOrderGroup } from '@/lib/services/home/list-order-group'

export type HomeReadings = ReturnType<typeof readHome>

/** What the groups show, each read once, when it is first asked for, and beside the others. */
export function readHome(context: ActorContext, timeZone: string, { latest }: HomeLayout) {
  const orders = (asked: Partial<OrdersFilter>) => asResult(listOrderGroup(context, asked, timeZone))
  const whose = latest === 'mine' ? { person: [context.actor.personId] } : {}
  const groups = {
    needsYou: once(() => orders(orderGroupFilter('needsYou'))),
    late: once(() => orders(orderGroupFilter('late'))),
    unknown: once(() => orders(orderGroupFilter('unknown'))),
    underWay: once(() => orders(orderGroupFilter('underWay'))),
    drafts: once(() => asResult(listDraftGroup(context, 'begun'))),
    handed: once(() => asResult(listDraftGroup(context, 'handed'))),
  }
  return {
    orders: (name: OrderGroupName) => groups[name](),
    drafts: (name: 'drafts' | 'handed') => groups[name](),
    latest: () => ({ whose: latest, rows: orders(whose) }),
    closing: () => asResult(listClosingGroup(context)),
    chart: () => asResult(chartWeeks(context, timeZone)),
  }
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined
  return () => {
    reading ??= read()
    return reading
  }
}
