import 'server-only'
import { z } from 'zod'
import { isPartnerId } from '@/lib/domain/draft-problems'
import type { PartnerIdCheck } from '@/lib/domain/reseller'
import { PartnerCenterError } from '@/lib/partner-center/http/errors'
import type { ActorContext } from '@/lib/services/context'
import { toAppError } from '@/lib/services/to-app-error'

export const CheckPartnerId = z.object({ mpnId: z.string().trim().max(20) })
export type CheckPartnerId = z.infer<typeof CheckPartnerId>

/** Refusals of the agreement status that say what the id is not. partner-center-api.md ch. 4.8. */
const NOT_A_RESELLER = new Set(['2200', '2201', '2204', '2205'])
const NO_MPA = new Set(['2203', '2206'])

/**
 * Asks Microsoft about one typed PartnerID: does it exist, is it an indirect reseller of our region, has it signed the
 * Microsoft Partner Agreement. App+User only; ch. 4.7, 4.8. Throws AppError when the question could not be asked.
 */
export async function checkPartnerId(
  { partnerCenter }: ActorContext,
  { mpnId }: CheckPartnerId,
): Promise<PartnerIdCheck> {
  if (!isPartnerId(mpnId)) return { mpnId, verdict: 'malformed' }
  return askAbout(partnerCenter, mpnId, readOwnId(partnerCenter))
}

/** Our own PartnerID, which cannot stand on an order of ours. Throws AppError. */
export async function readOwnId(partnerCenter: ActorContext['partnerCenter']): Promise<string> {
  try {
    return (await partnerCenter.profiles.mpn()).mpnId
  } catch (error) {
    throw toAppError(error)
  }
}

/** The same check for an id that is one, with our own id asked for elsewhere. Throws AppError. */
export async function askAbout(
  partnerCenter: ActorContext['partnerCenter'],
  mpnId: string,
  ownId: Promise<string>,
): Promise<PartnerIdCheck> {
  try {
    const [profile, own] = await Promise.all([partnerCenter.profiles.mpn(mpnId), ownId])
    const name = profile.partnerName ?? mpnId
    if (own === mpnId) return { mpnId, verdict: 'ownId', name }
    const verdict = await readAgreement(partnerCenter, mpnId)
    return verdict === 'ok' ? { mpnId, verdict, name, country: null } : { mpnId, verdict, name }
  } catch (error) {
    if (error instanceof PartnerCenterError && error.status === 404) return { mpnId, verdict: 'notFound' }
    throw toAppError(error)
  }
}

async function readAgreement(
  partnerCenter: ActorContext['partnerCenter'],
  mpnId: string,
): Promise<'ok' | 'notReseller' | 'noMpa'> {
  try {
    const { isAgreementSigned } = await partnerCenter.compliance.agreementStatus(mpnId)
    return isAgreementSigned ? 'ok' : 'noMpa'
  } catch (error) {
    if (!(error instanceof PartnerCenterError) || error.status !== 400) throw error
    if (NOT_A_RESELLER.has(error.code ?? '')) return 'notReseller'
    if (NO_MPA.has(error.code ?? '')) return 'noMpa'
    throw error
  }
}
