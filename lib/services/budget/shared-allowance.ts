import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { requestPauses } from '@/lib/db/schema/requests'
import { log } from '@/lib/log'
import type { Allowance } from '@/lib/partner-center/http/budget/allowance'
import { type Tenancy, takePermits } from './take-permits'

/** Takes a server database that several processes share; returns the tenant's requests as all of them take them. */
export function sharedAllowance(db: Database, tenancy: Tenancy): Allowance {
  const { tenant } = tenancy
  // The process that met it keeps the pause by itself; the others would meet their own.
  const untold = (error: unknown) => log.warn({ err: error }, 'the other processes were not told of a pause')
  return {
    take: (asked) => takePermits(db, tenancy, asked),

    pause(forMs) {
      const until = sql`clock_timestamp() + make_interval(secs => ${forMs / 1000})`
      const later = sql`greatest(${requestPauses.until}, excluded.until)`
      db.insert(requestPauses)
        .values({ tenant, until })
        .onConflictDoUpdate({ target: requestPauses.tenant, set: { until: later } })
        .catch(untold)
    },

    resume() {
      db.delete(requestPauses).where(eq(requestPauses.tenant, tenant)).catch(untold)
    },
  }
}
