import 'server-only'
import { sql } from 'drizzle-orm'
import type { ChartBar } from '@/lib/domain/charts/chart-bars'
import { ALL, type OrdersBar } from '@/lib/domain/charts/orders-charts'
import { addAmounts, toAmount } from '@/lib/domain/decimal'
import type { EntryStatus } from '@/lib/domain/history/order-entry'
import { NO_TURNOVER } from '@/lib/domain/history/turnover'
import type { ActorContext } from '@/lib/services/context'
import type { ChartPlan } from './plan-chart'
import { ofFilter, rollupsIn } from './rollups-in'

type Count = { bar: number; status: EntryStatus; currency: string; orders: number; value: string | null }

/**
 * Takes bars and the plan for them; returns their orders by status and their value, and the currencies there are, the one
 * ordered in most often first: the value is in that one.
 */
export async function countBars(
  { db }: Pick<ActorContext, 'db'>,
  bars: readonly ChartBar[],
  plan: ChartPlan,
): Promise<{ bars: OrdersBar[]; currencies: string[] }> {
  const { rows } = await db.execute<Count>(sql`
    select bar, status, currency, sum(orders)::integer as orders, sum(value)::text as value
    from (${fromRollups(plan)} union all ${fromEntries(plan)}) counted
    group by 1, 2, 3`)
  const asked = plan.filter.currency.length === 1 ? plan.filter.currency : undefined
  const currencies = asked ?? rankCurrencies(rows)
  const counts = rows.filter(({ currency }) => currency === (asked?.[0] ?? ALL))
  const values = rows.filter(({ currency, status }) => currency === currencies[0] && !NO_TURNOVER.includes(status))
  return {
    bars: bars.map((bar, index) => ({
      ...bar,
      counts: Object.fromEntries(
        counts.filter((one) => one.bar === index).map(({ status, orders }) => [status, orders]),
      ),
      value: addAmounts(
        '0',
        ...values.filter((one) => one.bar === index).map(({ value }) => toAmount(value ?? '0') ?? '0'),
      ),
    })),
    currencies,
  }
}

function rankCurrencies(rows: readonly Count[]): string[] {
  const orders = new Map<string, number>()
  for (const row of rows) {
    if (row.currency !== ALL && !NO_TURNOVER.includes(row.status)) {
      orders.set(row.currency, (orders.get(row.currency) ?? 0) + row.orders)
    }
  }
  return [...orders].sort(([a, most], [b, more]) => more - most || a.localeCompare(b)).map(([currency]) => currency)
}

function fromRollups({ pieces, filter }: ChartPlan) {
  return rollupsIn(
    pieces,
    sql`select status, currency, sum(orders) as orders, sum(value) as value from order_rollups
      where family = ${filter.family[0] ?? ALL} and ${ofFilter(filter)}
      group by status, currency`,
  )
}

function fromEntries({ entries }: ChartPlan) {
  return sql`
    select bar, status, money.currency, 1, money.amount
    from (${entries(sql`status, totals`)}) entries
    cross join lateral (
      select ${ALL}, null::numeric union all
      select money->>'currency', (money->>'amount')::numeric from jsonb_array_elements(totals) money
    ) money (currency, amount)`
}
