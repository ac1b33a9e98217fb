import 'server-only'
import { desc } from 'drizzle-orm'
import { resellerRuns } from '@/lib/db/schema/resellers'
import type { ResellerRun } from '@/lib/domain/reseller'
import type { ActorContext } from '@/lib/services/context'

/** How far the newest run over the address book is; null while there was none. */
export async function getResellerRun({ db }: Pick<ActorContext, 'db'>): Promise<ResellerRun | null> {
  const [run] = await db.select().from(resellerRuns).orderBy(desc(resellerRuns.createdAt)).limit(1)
  if (!run) return null
  const { id, state, total, checked, failure, finishedAt } = run
  return { id, state, total, checked, failure, finishedAt: finishedAt?.toISOString() ?? null }
}
