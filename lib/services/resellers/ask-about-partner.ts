import 'server-only'
import type { PartnerIdCheck } from '@/lib/domain/reseller'
import { PartnerCenterError } from '@/lib/partner-center/http/errors'
import type { ResellerReads } from '@/lib/services/context'
import { toAppError } from '@/lib/services/to-app-error'

type Verdict = 'ok' | 'notReseller' | 'otherRegion' | 'noMpa'

/** Refusals of the agreement status say what the id is not. partner-center-api.md ch. 4.8. */
const VERDICTS: Record<string, Verdict> = {
  '2200': 'notReseller',
  '2201': 'otherRegion',
  '2203': 'noMpa',
  '2204': 'notReseller',
  '2205': 'notReseller',
  '2206': 'noMpa',
}

/**
 * Asks Microsoft about one PartnerID that is well formed: does it exist, is it an indirect reseller of our region, has it
 * signed the Microsoft Partner Agreement. Takes our own id as well, which cannot stand on an order. App+User only;
 * partner-center-api.md ch. 4.7, 4.8. Throws AppError when the question could not be asked.
 */
export async function askAboutPartner(reads: ResellerReads, mpnId: string, ownId: string): Promise<PartnerIdCheck> {
  try {
    const { partnerName: name = mpnId } = await reads.profiles.mpn(mpnId)
    if (ownId === mpnId) return { mpnId, verdict: 'ownId', name }
    const verdict = await readAgreement(reads, mpnId)
    return verdict === 'ok' ? { mpnId, verdict, name, country: null } : { mpnId, verdict, name }
  } catch (error) {
    if (error instanceof PartnerCenterError && error.status === 404) return { mpnId, verdict: 'notFound' }
    throw toAppError(error)
  }
}

async function readAgreement({ compliance }: ResellerReads, mpnId: string): Promise<Verdict> {
  try {
    const { isAgreementSigned } = await compliance.agreementStatus(mpnId)
    return isAgreementSigned ? 'ok' : 'noMpa'
  } catch (error) {
    const verdict = error instanceof PartnerCenterError && error.status === 400 ? VERDICTS[error.code ?? ''] : undefined
    if (!verdict) throw error
    return verdict
  }
}
