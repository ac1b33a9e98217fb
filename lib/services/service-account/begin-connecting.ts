import 'server-only'
import { authorizationFromEnvironment } from '@/lib/entra/authorization'
import { assertMayAdminister } from '@/lib/services/assert-may-administer'
import type { ActorContext } from '@/lib/services/context'
import { toAppError } from '@/lib/services/to-app-error'
import { callbackAddress, sealPending } from './pending-connection'

/**
 * An administrator wants to sign in the account that is used when nobody is there. Returns Entra's page, and what this
 * browser keeps until it comes back. Throws AppError notAllowedToAdminister, microsoftUnavailable.
 */
export async function beginConnecting({ actor }: ActorContext): Promise<{ url: string; sealed: string }> {
  assertMayAdminister(actor)
  try {
    const { url, pending } = await authorizationFromEnvironment().begin(callbackAddress())
    return { url: url.href, sealed: sealPending(actor.personId, pending) }
  } catch (error) {
    throw toAppError(error)
  }
}
