import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import type { RollupPeriod } from '@/lib/domain/charts/cover-ranges'
import { BUCKETS_PER_DOUBLING } from '@/lib/domain/charts/provisioning-bucket'
import { entriesOfDay } from './roll-up-orders'

/** Of a row of `order_lines` called `lines`: the bucket of how long it took from placed to active. */
const bucketOfLine = sql`floor(
  ${sql.raw(String(BUCKETS_PER_DOUBLING))} * ln(greatest(1, extract(epoch from lines.settled_at - lines.placed_at))::float8) / ln(2::float8)
)::integer`

/**
 * Takes a query with `id` and `status` of entries, and what else to group by (columns of it); returns the query of the histogram of their lines:
 * those columns, then family, bucket, lines. Only what was placed here is known so exactly.
 */
export function histogramOf(entries: SQL, groups: SQL): SQL {
  return sql`
    select ${groups}, families.family, ${bucketOfLine} as bucket, count(*)::integer as lines
    from (${entries}) entries
    join order_lines lines on lines.submission_id = entries.id and lines.stage = 'active' and lines.settled_at is not null
    cross join lateral (values ('*'), (product_family(lines.title))) families (family)
    group by ${groups}, families.family, bucket`
}

/** Takes UTC days (YYYY-MM-DD); returns the query of their rows for `provisioning_rollups`. */
export function measureProvisioning(days: readonly string[]): SQL {
  return histogramOf(
    sql`select days.day as starts_on, found.* from unnest(${sql.param([...days])}::date[]) as days (day)
      cross join lateral (${entriesOfDay(sql`id, status`)}) found`,
    sql`entries.starts_on, entries.status`,
  )
}

/** Takes first days of UTC months; returns the same of them, added up from the rollups of their days. */
export function addUpProvisioning(months: readonly string[]): SQL {
  return sql`
    select months.month as starts_on, days.status, days.family, days.bucket, sum(days.lines)::integer as lines
    from unnest(${sql.param([...months])}::date[]) as months (month)
    join provisioning_rollups days on days.period = 'day' and days.starts_on >= months.month
      and days.starts_on < months.month + interval '1 month'
    group by 1, 2, 3, 4`
}

/** Takes what was measured for periods that begin on these days; returns the statement that makes the rollups say so, and no more. */
export function putProvisioning(period: RollupPeriod, starts: readonly string[], measured: SQL): SQL {
  return sql`
    with measured as materialized (${measured}),
      gone as (
        delete from provisioning_rollups kept
        where kept.period = ${period} and kept.starts_on = any(${sql.param([...starts])}::date[]) and not exists (
          select from measured where (measured.starts_on, measured.family, measured.status, measured.bucket)
            = (kept.starts_on, kept.family, kept.status, kept.bucket)))
    insert into provisioning_rollups as kept (period, starts_on, family, status, bucket, lines)
    select ${period}, starts_on, family, status, bucket, lines from measured
    on conflict (family, period, starts_on, status, bucket) do update set lines = excluded.lines
    where kept.lines <> excluded.lines`
}
