import 'server-only'
import { listCompleteFrom } from '@/lib/domain/judge-outcome'
import type { SystemContext } from '@/lib/services/context'
import { listAttempts } from '@/lib/services/placing/finding-out/list-attempts'
import { outcomeLimits } from '@/lib/services/placing/finding-out/outcome-limits'

/** Takes a submission's id; returns from when on the list of orders shows whatever its calls ordered, or null. */
export async function findKnownFrom(db: SystemContext['db'], submissionId: string): Promise<string | null> {
  const attempts = await listAttempts(db, submissionId)
  return listCompleteFrom(attempts, outcomeLimits())?.toISOString() ?? null
}
