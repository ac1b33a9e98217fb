import 'server-only'
import { sql } from 'drizzle-orm'
import { ALL, type FamilyDurations } from '@/lib/domain/charts/orders-charts'
import { type BucketCount, percentileOf } from '@/lib/domain/charts/provisioning-bucket'
import { FEWEST_SAMPLES } from '@/lib/domain/usual-duration'
import type { ActorContext } from '@/lib/services/context'
import type { ChartPlan } from './plan-chart'
import { histogramOf } from './roll-up-provisioning'
import { ofFilter, rollupsIn } from './rollups-in'

/**
 * Takes the plan of one range; returns how long lines took from placed to active there: of all families together first, then of
 * those with most lines. Only orders placed here are known so exactly; families with too few lines say nothing.
 */
export async function measureDurations(
  { db }: Pick<ActorContext, 'db'>,
  { filter, pieces, entries }: ChartPlan,
): Promise<FamilyDurations[]> {
  const families = filter.family.length > 0 ? sql`family = any(${sql.param(filter.family)}::text[])` : sql`true`
  const rollups = sql`
    select family, bucket, sum(lines) as lines from provisioning_rollups where ${families} and ${ofFilter({ status: filter.status })}
    group by family, bucket`
  const { rows } = await db.execute<BucketCount & { family: string }>(sql`
    select family, bucket, sum(lines)::integer as lines from (
      select family, bucket, lines from (${rollupsIn(pieces, rollups)}) rollups
      union all
      select family, bucket, lines from (${histogramOf(entries(sql`id, status`), sql`entries.status`)}) measured
    ) counted
    where ${families}
    group by 1, 2`)
  return [...Map.groupBy(rows, ({ family }) => family)]
    .flatMap(([family, histogram]) => summarise(family, histogram))
    .sort((a, b) => Number(b.family === ALL) - Number(a.family === ALL) || b.lines - a.lines)
}

function summarise(family: string, histogram: BucketCount[]): FamilyDurations[] {
  const lines = histogram.reduce((sum, one) => sum + one.lines, 0)
  const [p50Ms, p90Ms, p95Ms] = [0.5, 0.9, 0.95].map((share) => percentileOf(histogram, share) ?? 0)
  if (lines < FEWEST_SAMPLES || p50Ms === undefined || p90Ms === undefined || p95Ms === undefined) return []
  return [{ family, lines, p50Ms, p90Ms, p95Ms }]
}
