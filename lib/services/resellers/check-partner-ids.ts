import 'server-only'
import pMap from 'p-map'
import { z } from 'zod'
import { AppError, type AppErrorCode } from '@/lib/domain/app-error'
import { isPartnerId } from '@/lib/domain/draft-problems'
import type { PartnerIdResult } from '@/lib/domain/reseller'
import type { ActorContext, ResellerReads } from '@/lib/services/context'
import { askAboutPartner } from './ask-about-partner'
import { getOwnPartnerId } from './partner-facts'
import { rememberChecks } from './remember-checks'

/** As many as a pasted list may have. */
const MAX_IDS = 200
/** Two reads each; more would hold up the person's other calls. */
const CONCURRENCY = 4
/** These are about the person who asks, and the same for every id. */
const OF_THE_PERSON: ReadonlySet<AppErrorCode> = new Set(['sessionEnded', 'mfaRequired', 'signInBlocked'])

export const CheckPartnerIds = z.object({ mpnIds: z.array(z.string().trim().max(20)).max(MAX_IDS) })
export type CheckPartnerIds = z.infer<typeof CheckPartnerIds>

/** What asking about partners needs: the address book, and whose eyes Microsoft shows them to. */
export type PartnerQuestions = Pick<ActorContext, 'db'> & { partnerCenter: ResellerReads }

/**
 * Asks Microsoft about many PartnerIDs, a few at a time, and notes the answers in the address book. Returns one result for
 * each id, in their order; an id that stands there twice is asked about once. An id that could not be asked about is
 * `unchecked`, and holds up no other. App+User only; partner-center-api.md ch. 4.7, 4.8. Throws AppError when nothing can
 * be asked: the person is signed out, or our own id could not be read.
 */
export async function checkPartnerIds(
  { db, partnerCenter }: PartnerQuestions,
  { mpnIds }: CheckPartnerIds,
): Promise<PartnerIdResult[]> {
  const distinct = [...new Set(mpnIds)]
  const own = distinct.some(isPartnerId) ? await getOwnPartnerId({ db, partnerCenter }) : ''
  const results = await pMap(distinct, (mpnId) => checkOne(partnerCenter, mpnId, own), { concurrency: CONCURRENCY })
  const countries = await rememberChecks(db, results)
  const byId = new Map(results.map((result) => [result.mpnId, result]))
  return mpnIds.flatMap((mpnId) => {
    const result = byId.get(mpnId)
    if (!result) return []
    return result.verdict === 'ok' ? { ...result, country: countries.get(mpnId) ?? null } : result
  })
}

async function checkOne(reads: ResellerReads, mpnId: string, own: string): Promise<PartnerIdResult> {
  if (!isPartnerId(mpnId)) return { mpnId, verdict: 'malformed' }
  try {
    return await askAboutPartner(reads, mpnId, own)
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'unexpected' || OF_THE_PERSON.has(error.code)) throw error
    return { mpnId, verdict: 'unchecked', reason: error.code }
  }
}
