import 'server-only'
import { asc, inArray } from 'drizzle-orm'
import { placingAttempts } from '@/lib/db/schema/submissions'
import type { SystemContext } from '@/lib/services/context'

export type StoredAttempt = typeof placingAttempts.$inferSelect

/** Takes submissions by their ids; returns every call about them that may have ordered something, oldest first. */
export async function listAttempts(db: SystemContext['db'], ...submissionIds: string[]): Promise<StoredAttempt[]> {
  if (submissionIds.length === 0) return []
  return db
    .select()
    .from(placingAttempts)
    .where(inArray(placingAttempts.submissionId, submissionIds))
    .orderBy(asc(placingAttempts.number))
}
