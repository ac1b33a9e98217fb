import 'server-only'
import { type ConnectRefusal, hasSecondFactor, mayServe } from '@/lib/domain/service-account'
import { admitSignIn } from '@/lib/services/sign-in/admit-sign-in'
import type { SignIn } from '@/lib/services/sign-in/sign-in-claims'
import { readSignInMethods } from '@/lib/services/sign-in/sign-in-methods'

/**
 * Takes what Entra said of an account; why it cannot serve, or undefined. It has to be the partner's own, signed in with a
 * second factor (ch. 2.5, 2.6), and an Admin agent (ch. 2.7): what is not told is taken for a no.
 */
export async function admitServiceAccount({ claims, accessToken }: SignIn): Promise<ConnectRefusal | undefined> {
  const admission = await admitSignIn({ tenantId: claims.tid, accessToken })
  if (admission !== 'admitted') return admission
  if (!hasSecondFactor(claims.amr ?? readSignInMethods(accessToken))) return 'mfaRequired'
  return mayServe(claims) ? undefined : 'roleMissing'
}
