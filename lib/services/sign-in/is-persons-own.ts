import 'server-only'
import { eq, notExists } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { serviceAccounts, sessions } from '@/lib/db/schema/people'

/**
 * A condition on `sessions`: somebody signed in to work with it. The service account's session bears a person's name too,
 * and is nobody's: nobody comes in with it, and nothing is ordered with it.
 */
export function isPersonsOwn(db: Pick<Database, 'select'>) {
  return notExists(
    db.select({ id: serviceAccounts.id }).from(serviceAccounts).where(eq(serviceAccounts.sessionId, sessions.id)),
  )
}
