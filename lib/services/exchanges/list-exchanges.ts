import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { submissionExchanges } from '@/lib/db/schema/exchanges'
import type { KeptExchange } from '@/lib/domain/exchanges/exchange'
import type { ActorContext } from '@/lib/services/context'

/** Takes a submission's id; returns what Microsoft was asked about it and what it answered, sanitised, oldest first. */
export async function listExchanges({ db }: Pick<ActorContext, 'db'>, submissionId: string): Promise<KeptExchange[]> {
  const rows = await db
    .select()
    .from(submissionExchanges)
    .where(eq(submissionExchanges.submissionId, submissionId))
    .orderBy(asc(submissionExchanges.id))
  return rows.map(({ submissionId: _submission, fingerprint: _fingerprint, at, ...exchange }) => ({
    ...exchange,
    at: at.toISOString(),
  }))
}
