import 'server-only'
import type { Database } from '@/lib/db/client'
import { env } from '@/lib/env'
import type { Budget } from '@/lib/partner-center/http/budget/budget'
import { tenantBudget } from '@/lib/partner-center/http/budget/tenant-budget'
import { sharedAllowance } from './shared-allowance'
import type { Tenancy } from './take-permits'

/** Microsoft counts by the minute. partner-center-api.md ch. 3.10. */
const WINDOW_SECONDS = 60

/** Whose requests this desk spends. */
export function deskTenancy(): Tenancy {
  const { PARTNER_CENTER_BASE_URL, PARTNER_TENANT_ID, PARTNER_CENTER_REQUESTS_PER_MINUTE } = env()
  return {
    tenant: `${PARTNER_CENTER_BASE_URL} ${PARTNER_TENANT_ID}`,
    limit: PARTNER_CENTER_REQUESTS_PER_MINUTE,
    windowSeconds: WINDOW_SECONDS,
  }
}

/** The requests of this desk's tenant: shared where several processes may stand on one database, else this process's own. */
export function openBudget(db: Database): Budget {
  const tenancy = deskTenancy()
  const allowance = env().DATABASE_URL ? sharedAllowance(db, tenancy) : undefined
  return tenantBudget(tenancy.tenant, tenancy.limit, allowance)
}
