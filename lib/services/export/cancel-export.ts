import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { orderExports } from '@/lib/db/schema/exports'
import type { ExportProgress } from '@/lib/domain/orders-export'
import type { ActorContext } from '@/lib/services/context'
import { isRunning } from './follow-export'
import { getExportProgress } from './get-export-progress'

/** Whoever writes the file ends at its next batch. What has ended stays as it is. Throws AppError notFound. */
export async function cancelExport(
  context: Pick<ActorContext, 'db' | 'actor'>,
  input: { exportId: string },
): Promise<ExportProgress> {
  const { db, actor } = context
  await db
    .update(orderExports)
    .set({ state: 'cancelled', finishedAt: sql`now()` })
    .where(and(isRunning(input.exportId), eq(orderExports.personId, actor.personId)))
  return getExportProgress(context, input)
}
