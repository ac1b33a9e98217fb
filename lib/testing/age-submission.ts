import { eq, sql } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { orderSubmissions } from '@/lib/db/schema/orders'
import { placingAttempts } from '@/lib/db/schema/submissions'

/** Makes a press and all calls about it older by so much, as if the time had passed; a claim on it runs out. */
export async function ageSubmission(db: Database, submissionId: string, ms: number): Promise<void> {
  const ago = sql`make_interval(secs => ${ms / 1000})`
  await db
    .update(orderSubmissions)
    .set({
      createdAt: sql`${orderSubmissions.createdAt} - ${ago}`,
      lookingUntil: sql`${orderSubmissions.lookingUntil} - ${ago}`,
    })
    .where(eq(orderSubmissions.id, submissionId))
  await db
    .update(placingAttempts)
    .set({ beganAt: sql`${placingAttempts.beganAt} - ${ago}`, endedAt: sql`${placingAttempts.endedAt} - ${ago}` })
    .where(eq(placingAttempts.submissionId, submissionId))
}
