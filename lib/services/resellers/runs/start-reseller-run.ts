import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { resellerRuns, resellers } from '@/lib/db/schema/resellers'
import { isPartnerId } from '@/lib/domain/draft-problems'
import type { ActorContext } from '@/lib/services/context'

/** As many as a page shows; more is what "all" is for. */
const MAX_IDS = 200

export const StartResellerRun = z.object({
  /** Null: everybody in the address book. */
  mpnIds: z.array(z.string().refine(isPartnerId)).min(1).max(MAX_IDS).nullable(),
})
export type StartResellerRun = z.infer<typeof StartResellerRun>

/**
 * Lets Partner Center's list be read again and Microsoft be asked about these resellers, or all, behind the scenes and in
 * the person's name. Returns the run's id.
 */
export async function startResellerRun(
  { db, queue, actor }: ActorContext,
  { mpnIds }: StartResellerRun,
): Promise<{ runId: string }> {
  const id = randomUUID()
  const all = mpnIds ?? (await db.select({ mpnId: resellers.mpnId }).from(resellers)).map(({ mpnId }) => mpnId)
  await db.insert(resellerRuns).values({ id, state: 'waiting', sessionId: actor.sessionId, mpnIds: all })
  await queue.send('refresh-resellers', {})
  return { runId: id }
}
