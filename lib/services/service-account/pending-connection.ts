import 'server-only'
import { z } from 'zod'
import type { PendingAuthorization } from '@/lib/entra/authorization'
import { sealerFromEnvironment } from '@/lib/entra/seal'
import { env } from '@/lib/env'
import { log } from '@/lib/log'

/** Time to choose an account and confirm with a second factor. */
const PENDING_SECONDS = 10 * 60

const Pending = z.object({ state: z.string(), nonce: z.string(), codeVerifier: z.string(), until: z.number() })

/** Takes who begins and what Entra's answer will be held against; returns it sealed for a cookie of this browser. */
export function sealPending(personId: string, pending: PendingAuthorization): string {
  const until = Date.now() + PENDING_SECONDS * 1000
  return sealerFromEnvironment().seal(JSON.stringify({ ...pending, until }), ownerOf(personId))
}

/** Takes who finishes, and the cookie; undefined when it is too old, somebody else's, or not ours at all. */
export function openPending(personId: string, sealed: string | undefined): PendingAuthorization | undefined {
  if (!sealed) return undefined
  try {
    const { until, ...pending } = Pending.parse(JSON.parse(sealerFromEnvironment().open(sealed, ownerOf(personId))))
    return until > Date.now() ? pending : undefined
  } catch (error) {
    // A cookie is whatever a browser sends.
    log.info({ err: error }, 'the cookie of a begun connection does not open')
    return undefined
  }
}

/** Where a browser keeps what was sealed: for the way back only, and read by no script. */
export function pendingCookie() {
  const { pathname, protocol } = new URL(callbackAddress())
  const name = 'service-account-connection'
  const kept = { httpOnly: true, sameSite: 'lax', secure: protocol === 'https:', maxAge: PENDING_SECONDS } as const
  return { name, path: pathname, ...kept }
}

/** The address of the app registration that Entra leads back to. */
export function callbackAddress(): string {
  return `${env().NEXTAUTH_URL}/api/service-account/callback`
}

/** What is sealed for one purpose and person opens for no other. */
function ownerOf(personId: string): string {
  return `connect-service-account ${personId}`
}
