import 'server-only'
import { z } from 'zod'
import type { Readiness } from '@/lib/domain/readiness'
import { QualificationRequest } from '@/lib/domain/wire/customers/qualification'
import { CustomerId } from '@/lib/domain/wire/ids'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import type { ActorContext } from '@/lib/services/context'
import { getCustomer } from '@/lib/services/customers/get-customer'
import { toAppError } from '@/lib/services/to-app-error'
import { getReadiness } from './get-readiness'

export const RequestQualification = z.object({
  customerId: z.guid(),
  /** Of this very request: the same press again is the same one. */
  requestId: z.guid(),
  wanted: QualificationRequest,
})
export type RequestQualification = z.infer<typeof RequestQualification>

/**
 * Asks Microsoft to let a customer buy education, government or state-owned offers. Returns how the customer stands then:
 * education is reviewed first. App+User, admin and sales agents; partner-center-api.md ch. 4.4 (C8). Throws AppError.
 */
export async function requestQualification(
  context: ActorContext,
  { customerId, requestId, wanted }: RequestQualification,
): Promise<Readiness> {
  assertMayOrder(context.actor)
  await getCustomer(context, customerId)
  try {
    await context.partnerCenter.qualifications.create(CustomerId.parse(customerId), wanted, { requestId })
  } catch (error) {
    throw toAppError(error)
  }
  return getReadiness(context, customerId)
}
