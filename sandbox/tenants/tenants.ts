import type { Switches } from '../switches.ts'
import { openTenant } from './open-tenant.ts'
import type { RunningTenant, Tenants } from './running-tenant.ts'
import type { SavedTenant } from './saved-tenant.ts'

export type TenantsOptions = {
  home: RunningTenant
  /** The others, of an earlier run. */
  saved?: SavedTenant[]
  switches: Switches
  onChange: () => void
}

/** Keeps the tenants of a sandbox. Throws ZodError when a saved one is of another version. */
export function createTenants({ home, saved = [], switches, onChange }: TenantsOptions): Tenants {
  const byId = new Map([[home.tenant.id, home]])
  for (const one of saved) {
    byId.set(one.tenant.id, openTenant({ tenant: one.tenant, switches, saved: one, onChange }))
  }

  function find(idOrDomain: string): RunningTenant | undefined {
    const wanted = idOrDomain.toLowerCase()
    return byId.get(wanted) ?? [...byId.values()].find(({ tenant }) => tenant.domain.toLowerCase() === wanted)
  }

  function ofClient(clientId: string): RunningTenant | undefined {
    const wanted = clientId.toLowerCase()
    return [...byId.values()].find(({ tenant }) =>
      [tenant.clientId, tenant.nativeClientId].some((id) => id.toLowerCase() === wanted),
    )
  }

  return {
    home,
    find,
    ofClient,
    claimedBy(authorization, path) {
      const claimed = claimedTenantId(authorization)
      if (claimed !== undefined) return byId.get(claimed) ?? home
      // Entra's paths begin with the tenant, Partner Center's never.
      const [, segment = ''] = path?.split('/') ?? []
      return (byId.size > 1 ? find(segment) : undefined) ?? home
    },
    list: () => [...byId.values()],
    add(tenant) {
      for (const taken of [find(tenant.id), find(tenant.domain), ofClient(tenant.clientId)]) {
        if (taken) throw new RangeError(`${taken.tenant.domain} has that id, domain or application already`)
      }
      const running = openTenant({ tenant, switches, onChange })
      byId.set(tenant.id, running)
      onChange()
      return running
    },
    remove(id) {
      if (id.toLowerCase() === home.tenant.id) return false
      const gone = byId.delete(id.toLowerCase())
      if (gone) onChange()
      return gone
    },
  }
}

/** The `tid` of a bearer token, unverified. */
function claimedTenantId(authorization: string | undefined): string | undefined {
  const payload = /^Bearer +[^.]+\.([^.]+)\./i.exec(authorization ?? '')?.[1]
  if (payload === undefined) return undefined
  return /"tid":"([^"]+)"/.exec(Buffer.from(payload, 'base64url').toString())?.[1]
}
