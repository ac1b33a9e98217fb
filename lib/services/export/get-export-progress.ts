import 'server-only'
import { and, eq } from 'drizzle-orm'
import { orderExports } from '@/lib/db/schema/exports'
import { AppError } from '@/lib/domain/app-error'
import type { ExportProgress } from '@/lib/domain/orders-export'
import type { ActorContext } from '@/lib/services/context'

/** How far a file of the person's own is. Throws AppError notFound, also for what has not begun. */
export async function getExportProgress(
  { db, actor }: Pick<ActorContext, 'db' | 'actor'>,
  { exportId }: { exportId: string },
): Promise<ExportProgress> {
  const { state, rows, total, isTotalExact } = orderExports
  const [progress] = await db
    .select({ state, rows, total, isTotalExact })
    .from(orderExports)
    .where(and(eq(orderExports.id, exportId), eq(orderExports.personId, actor.personId)))
  if (!progress) throw new AppError('notFound')
  return progress
}
