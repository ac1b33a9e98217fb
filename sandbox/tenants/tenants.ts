import type { RunningTenant, Tenants } from './running-tenant.ts'

/** Keeps the tenants of a sandbox, of which `home` cannot go. */
export function createTenants(home: RunningTenant): Tenants {
  const byId = new Map([[home.tenant.id, home]])

  function find(idOrDomain: string): RunningTenant | undefined {
    const wanted = idOrDomain.toLowerCase()
    return byId.get(wanted) ?? [...byId.values()].find(({ tenant }) => tenant.domain.toLowerCase() === wanted)
  }

  return {
    home,
    find,
    claimedBy: (authorization) => byId.get(claimedTenantId(authorization) ?? home.tenant.id) ?? home,
  }
}

/** The `tid` of a bearer token, unverified. */
function claimedTenantId(authorization: string | undefined): string | undefined {
  const payload = /^Bearer +[^.]+\.([^.]+)\./i.exec(authorization ?? '')?.[1]
  if (payload === undefined) return undefined
  return /"tid":"([^"]+)"/.exec(Buffer.from(payload, 'base64url').toString())?.[1]
}
