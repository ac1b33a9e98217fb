import 'server-only'
import { z } from 'zod'

/** Claims of the id token that are read. A missing role grants nothing. partner-center-api.md ch. 2.6, 2.7. */
export const SignInClaims = z.object({
  tid: z.guid(),
  oid: z.string().min(1),
  name: z.string().optional(),
  upn: z.string().optional(),
  preferred_username: z.string().optional(),
  roles: z.array(z.string()).default([]),
  amr: z.array(z.string()).optional(),
})
export type SignInClaims = z.infer<typeof SignInClaims>

export type SignIn = { claims: SignInClaims; accessToken: string; refreshToken: string; expiresAt: Date }

/** What the account is called where people read it. */
export function upnOf({ upn, preferred_username, oid }: SignInClaims): string {
  return upn ?? preferred_username ?? oid
}
