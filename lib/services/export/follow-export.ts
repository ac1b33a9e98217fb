import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { orderExports } from '@/lib/db/schema/exports'
import type { ExportState } from '@/lib/domain/orders-export'
import type { ActorContext } from '@/lib/services/context'

type Writer = Pick<ActorContext, 'db'>

/** Ends the file in the middle, so that nobody takes it for a whole one. */
class ExportCancelled extends Error {}

/**
 * Passes batches on and writes down how many rows went by, from whatever process writes the file. Throws
 * ExportCancelled when somebody cancelled it meanwhile; who stops taking rows has cancelled it as well.
 */
export async function* followExport<Row>(
  context: Writer,
  exportId: string,
  batches: AsyncIterable<Row[]>,
): AsyncGenerator<Row[]> {
  let rows = 0
  let end: ExportState = 'cancelled'
  try {
    for await (const batch of batches) {
      yield batch
      rows += batch.length
      if (!(await noteRows(context, exportId, rows))) throw new ExportCancelled('The export was cancelled')
    }
    end = 'done'
  } catch (error) {
    if (!(error instanceof ExportCancelled)) end = 'failed'
    throw error
  } finally {
    await endExport(context, exportId, end)
  }
}

/** False when it was cancelled. */
async function noteRows({ db }: Writer, id: string, rows: number): Promise<boolean> {
  const noted = await db.update(orderExports).set({ rows }).where(isRunning(id)).returning({ id: orderExports.id })
  return noted.length > 0
}

/** Writes down how it ended, unless that is written already. */
export async function endExport({ db }: Writer, id: string, state: ExportState): Promise<void> {
  await db.update(orderExports).set({ state, finishedAt: sql`now()` }).where(isRunning(id))
}

/** What has ended stays as it ended. */
export function isRunning(id: string) {
  return and(eq(orderExports.id, id), eq(orderExports.state, 'running'))
}
