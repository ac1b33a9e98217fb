import 'server-only'
import { assertMayAdminister } from '@/lib/services/assert-may-administer'
import type { ActorContext } from '@/lib/services/context'
import { renewServiceAccount } from './renew-service-account'

/** An administrator wants to know whether the service account works: its sign-in is renewed now. Throws notAllowedToAdminister. */
export async function checkServiceAccount({ actor, system }: ActorContext): Promise<void> {
  assertMayAdminister(actor)
  await renewServiceAccount(system, { now: true })
}
