import 'server-only'
import { createHash, randomBytes } from 'node:crypto'

/** A working day. Tokens live on the server for longer, so that orders are followed after their person went home. */
export const SESSION_SECONDS = 12 * 60 * 60

/** The opaque name of a session: 256 random bits, known to the browser's encrypted cookie and nobody else. */
export function newSessionSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database calls that session: whoever reads the table cannot make a cookie of it. */
export function toSessionId(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
