import 'server-only'
import type { GovernmentCode } from '@/lib/domain/readiness'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import type { ActorContext } from '@/lib/services/context'
import { toAppError } from '@/lib/services/to-app-error'

/**
 * The partner's codes for customers of the government cloud, those with something left. partner-center-api.md ch. 4.4
 * (C10). Throws AppError.
 */
export async function listGovernmentCodes({ actor, partnerCenter }: ActorContext): Promise<GovernmentCode[]> {
  assertMayOrder(actor)
  try {
    const codes = await partnerCenter.qualifications.validationCodes()
    return codes
      .map(({ validationId: code, organizationName, remainingCreates = null }) => ({
        code,
        organization: organizationName ?? code,
        remaining: remainingCreates,
      }))
      .filter(({ remaining }) => remaining !== 0)
  } catch (error) {
    throw toAppError(error)
  }
}
