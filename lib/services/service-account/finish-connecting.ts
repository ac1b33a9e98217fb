import 'server-only'
import { serviceAccountEvents } from '@/lib/db/schema/people'
import { mayAdminister } from '@/lib/domain/actor'
import type { ConnectRefusal } from '@/lib/domain/service-account'
import { type Authorized, authorizationFromEnvironment, type PendingAuthorization } from '@/lib/entra/authorization'
import { EntraError } from '@/lib/entra/errors'
import { log } from '@/lib/log'
import type { ActorContext } from '@/lib/services/context'
import { SignInClaims, upnOf } from '@/lib/services/sign-in/sign-in-claims'
import { admitServiceAccount } from './admit-service-account'
import { lookAtWithheld } from './look-at-withheld'
import { callbackAddress, openPending } from './pending-connection'
import { storeServiceAccount } from './store-service-account'

/** `sealed`: the cookie of `beginConnecting`. `query`: what Entra put behind the address, from the question mark on. */
type CameBack = { sealed?: string | undefined; query: string }

/**
 * Entra led an administrator back: the account is stored, or it is written down why not. Every refusal leaves the account
 * that was connected before as it is.
 */
export async function finishConnecting(
  context: ActorContext,
  { sealed, query }: CameBack,
): Promise<'connected' | ConnectRefusal> {
  const { actor } = context
  if (!mayAdminister(actor)) return refuse(context, 'notAllowed')
  const pending = openPending(actor.personId, sealed)
  if (!pending) return refuse(context, 'expired')
  const authorized = await redeem(query, pending)
  if (typeof authorized === 'string') return refuse(context, authorized)
  const claims = SignInClaims.parse(authorized.claims)
  const signIn = { ...authorized, claims }
  const refusal = await admitServiceAccount(signIn)
  if (refusal) return refuse(context, refusal, upnOf(claims))
  await storeServiceAccount(context, signIn)
  await lookAtWithheld(context)
  return 'connected'
}

async function redeem(query: string, pending: PendingAuthorization): Promise<Authorized | ConnectRefusal> {
  try {
    return await authorizationFromEnvironment().finish(new URL(`${callbackAddress()}${query}`), pending)
  } catch (error) {
    if (!(error instanceof EntraError)) throw error
    log.warn({ err: error }, 'a service account was not connected')
    return error.kind === 'sign-in-again' ? 'cancelled' : 'failed'
  }
}

async function refuse(
  { db, actor }: ActorContext,
  reason: ConnectRefusal,
  accountUpn?: string,
): Promise<ConnectRefusal> {
  await db.insert(serviceAccountEvents).values({ kind: 'refused', personId: actor.personId, accountUpn, reason })
  return reason
}
