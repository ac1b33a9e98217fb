import 'server-only'
import { AppError } from '@/lib/domain/app-error'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import type { ActorContext } from '@/lib/services/context'
import { toAppError } from '@/lib/services/to-app-error'

/**
 * The link with which an administrator of a company becomes our customer. Not in every cloud. App+User;
 * partner-center-api.md ch. 4.6 (C14). Throws AppError.
 */
export async function getInvitation({ actor, partnerCenter, system }: ActorContext): Promise<{ url: string }> {
  assertMayOrder(actor)
  if (!system.offers('relationship-requests')) throw new AppError('microsoftRefused')
  try {
    const { url } = await partnerCenter.relationships.request()
    if (!url.startsWith('https://')) throw new AppError('answerUnreadable')
    return { url }
  } catch (error) {
    throw toAppError(error)
  }
}
