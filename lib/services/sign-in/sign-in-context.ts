import 'server-only'
import { type Database, getDatabase } from '@/lib/db/client'
import { type Sealer, sealerFromEnvironment } from '@/lib/entra/seal'

/** What the verbs of signing in and out need: there is no actor yet, or no more. */
export type SignInContext = { db: Database; sealer: Sealer }

/** Of this installation. Throws DatabaseError when the database does not open. */
export async function getSignInContext(): Promise<SignInContext> {
  return { db: await getDatabase(), sealer: sealerFromEnvironment() }
}
