import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { RollupPeriod } from '@/lib/domain/charts/cover-ranges'

/**
 * Takes UTC days (YYYY-MM-DD); returns the query of their rows for `order_rollups`, counted from the history. An order is in the row of
 * each of its families and currencies, and once in that of all (`*`).
 */
export function countOrders(days: readonly string[]): SQL {
  return sql`
    select days.day as starts_on, families.family, money.currency, entries.source, entries.status,
      count(*)::integer as orders, sum(money.amount) as value
    from unnest(${sql.param([...days])}::date[]) as days (day)
    cross join lateral (${entriesOfDay(sql`source, status, facets, totals`)}) entries
    cross join lateral (
      select '*' union all
      select substr(facet, length('family:') + 1) from unnest(entries.facets) facet where starts_with(facet, 'family:')
    ) families (family)
    cross join lateral (
      select '*', null union all
      select money->>'currency', (money->>'amount')::numeric from jsonb_array_elements(entries.totals) money
    ) money (currency, amount)
    group by 1, 2, 3, 4, 5`
}

/** Takes first days of UTC months; returns the same of them, added up from the rollups of their days. */
export function addUpOrders(months: readonly string[]): SQL {
  return sql`
    select months.month as starts_on, days.family, days.currency, days.source, days.status,
      sum(days.orders)::integer as orders, sum(days.value) as value
    from unnest(${sql.param([...months])}::date[]) as months (month)
    join order_rollups days on days.period = 'day' and days.starts_on >= months.month
      and days.starts_on < months.month + interval '1 month'
    group by 1, 2, 3, 4, 5`
}

/** Takes what was counted for periods that begin on these days; returns the statement that makes the rollups say so, and no more. */
export function putOrders(period: RollupPeriod, starts: readonly string[], counted: SQL): SQL {
  return sql`
    with counted as materialized (${counted}),
      gone as (
        delete from order_rollups kept
        where kept.period = ${period} and kept.starts_on = any(${sql.param([...starts])}::date[]) and not exists (
          select from counted where (counted.starts_on, counted.family, counted.currency, counted.source, counted.status)
            = (kept.starts_on, kept.family, kept.currency, kept.source, kept.status)))
    insert into order_rollups as kept (period, starts_on, family, currency, source, status, orders, value)
    select ${period}, starts_on, family, currency, source, status, orders, value from counted
    on conflict (family, currency, period, starts_on, source, status)
    do update set orders = excluded.orders, value = excluded.value
    where (kept.orders, kept.value) is distinct from (excluded.orders, excluded.value)`
}

/** Takes columns of the history; returns the query of a `days.day`, one look into the index. */
export function entriesOfDay(columns: SQL): SQL {
  return sql`
    select ${columns} from order_entries
    where created_at >= days.day::timestamp at time zone 'UTC' and created_at < (days.day + 1)::timestamp at time zone 'UTC'
    offset 0`
}
