import 'server-only'
import { z } from 'zod'

const Payload = z.object({ amr: z.array(z.string()) })

/**
 * How somebody signed in (`amr`), from the access token: Entra puts it there for Partner Center (ch. 2.6) and not into
 * every id token. A token that cannot be read tells nothing; whoever decides by it must take that for a no.
 */
export function readSignInMethods(accessToken: string): string[] {
  try {
    const payload = Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString('utf8')
    return Payload.safeParse(JSON.parse(payload)).data?.amr ?? []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}
