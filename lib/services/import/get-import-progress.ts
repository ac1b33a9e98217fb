import 'server-only'
import { desc, sql } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { orderImports } from '@/lib/db/schema/import'
import type { ImportProgress } from '@/lib/domain/order-import'
import type { ActorContext } from '@/lib/services/context'

/** Over how many minutes the speed is taken. */
const SPEED_MINUTES = 5

type Counted = { open: number; failed: number; waiting: number; lately: number; last_read_at: string | null }

/** How far the orders of all customers are read. Counts what is open, which is little once the first reading is over. */
export async function getImportProgress({ db }: Pick<ActorContext, 'db'>): Promise<ImportProgress> {
  const [[run], counted] = await Promise.all([
    db.select().from(orderImports).orderBy(desc(orderImports.startedAt)).limit(1),
    count(db),
  ])
  const isRunning = run !== undefined && run.finishedAt === null
  const open = isRunning ? counted.open : 0
  const perMinute = run ? speedOf(run, counted.lately) : null
  return {
    state: run === undefined ? 'never' : isRunning ? 'running' : 'done',
    isFirst: run === undefined || (run.personId === null && isRunning),
    customers: { total: run?.customers ?? 0, done: Math.max(0, (run?.customers ?? 0) - open) },
    orders: run?.orders ?? 0,
    subscriptions: run?.subscriptions ?? 0,
    perMinute,
    minutesLeft: isRunning && perMinute ? Math.ceil(open / perMinute) : null,
    startedAt: run?.startedAt.toISOString() ?? null,
    finishedAt: run?.finishedAt?.toISOString() ?? null,
    failed: counted.failed,
    waiting: counted.waiting,
    lastReadAt: counted.last_read_at,
  }
}

async function count(db: Database): Promise<Counted> {
  const { rows } = await db.execute<Counted>(sql`
    select
      (select count(*)::int from customer_reads where awaits_run) as open,
      (select count(*)::int from customer_reads where failure is not null) as failed,
      (select count(*)::int from customer_reads where requested_at is not null) as waiting,
      (select count(*)::int from customer_reads
        where read_at > now() - make_interval(mins => ${SPEED_MINUTES})) as lately,
      (select to_char(max(read_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from customer_reads) as last_read_at`)
  return rows[0] ?? { open: 0, failed: 0, waiting: 0, lately: 0, last_read_at: null }
}

/** At the beginning there are no five minutes to look back on. */
function speedOf({ startedAt }: { startedAt: Date }, lately: number): number | null {
  const minutes = Math.min(SPEED_MINUTES, (Date.now() - startedAt.getTime()) / 60_000)
  return lately > 0 && minutes > 0 ? lately / minutes : null
}
