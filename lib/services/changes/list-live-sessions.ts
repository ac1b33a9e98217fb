import 'server-only'
import { and, inArray, isNull } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { sessions } from '@/lib/db/schema/people'

/** Takes ids of sessions; returns those that nobody signed out and Entra did not refuse. */
export async function listLiveSessions({ db }: { db: Database }, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const live = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(inArray(sessions.id, [...ids]), isNull(sessions.endedAt)))
  return new Set(live.map(({ id }) => id))
}
