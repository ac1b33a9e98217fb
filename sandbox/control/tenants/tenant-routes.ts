import { randomBytes, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { seedPeople } from '../../entra/people.ts'
import { Refusal } from '../../http/route.ts'
import { Tenant } from '../../tenant.ts'
import type { ControlCall, ControlRoute } from '../control-route.ts'

const DEFAULT_CUSTOMERS = 20
const DEFAULT_REDIRECT_URIS = ['http://localhost']

const NewTenant = Tenant.pick({
  domain: true,
  name: true,
  countryCode: true,
  kind: true,
  mpnId: true,
  redirectUris: true,
})
  .partial()
  .extend({
    integrationSandbox: z.boolean().default(false),
    /** How many the seed gives it. */
    customers: z.int().min(0).max(100_000).default(DEFAULT_CUSTOMERS),
    clientId: z.string().min(1).optional(),
    clientSecret: z.string().min(1).optional(),
  })
  .strict()
const TenantChange = Tenant.pick({ integrationSandbox: true }).strict()

/** Partner tenants side by side: nothing of one shows in another, and each may be a test's own. */
export const tenantRoutes: ControlRoute[] = [
  {
    method: 'POST',
    path: '/tenants',
    about:
      '{ domain?, name?, countryCode?, customers?, kind?: "indirect-provider" | "direct-bill", integrationSandbox?, mpnId?, clientId?, clientSecret?, redirectUris? }: one more partner tenant',
    handle: (call) => ({ status: 201, body: shown(add(call), call.baseUrl) }),
  },
  {
    method: 'GET',
    path: '/tenants',
    about: 'the tenants, the home tenant first',
    handle: ({ tenants }) => ({
      status: 200,
      body: tenants.list().map(({ tenant }) => {
        const { id, domain, name, countryCode, kind, integrationSandbox, mpnId, clientId } = tenant
        return { tenantId: id, domain, name, countryCode, kind, integrationSandbox, mpnId, clientId }
      }),
    }),
  },
  {
    method: 'DELETE',
    path: '/tenants/:tenantId',
    about: 'forgets a tenant with everything in it; the home tenant cannot go',
    handle({ params, tenants }) {
      if (tenants.remove(params.tenantId ?? '')) return undefined
      throw new Refusal(404, 0, 'There is no such tenant that could go; GET /_sandbox/tenants lists them.')
    },
  },
  {
    method: 'PATCH',
    path: '/tenant',
    about: '{ integrationSandbox }: whether the limits of Microsoft’s integration sandboxes hold',
    handle({ body, running }) {
      const { integrationSandbox } = TenantChange.parse(body)
      running.tenant.integrationSandbox = integrationSandbox
      running.world.integrationSandbox = integrationSandbox
      running.changed()
      return undefined
    },
  },
]

function add({ body, tenants }: ControlCall): Tenant {
  const { customers, clientSecret, ...given } = NewTenant.parse(body)
  const id = randomUUID()
  const domain = (given.domain ?? `partner-${id.slice(0, 8)}.onmicrosoft.com`).toLowerCase()
  const tenant: Tenant = {
    name: 'Another Partner',
    countryCode: 'DK',
    kind: 'indirect-provider',
    mpnId: String(7_000_000 + (Number.parseInt(id.slice(0, 8), 16) % 1_000_000)),
    clientId: randomUUID(),
    redirectUris: DEFAULT_REDIRECT_URIS,
    ...given,
    ...{ id, domain, seedCustomers: customers },
    people: seedPeople({ id, domain }),
    clientSecrets: [clientSecret ?? randomBytes(24).toString('base64url')],
    certificates: [],
    nativeClientId: randomUUID(),
  }
  try {
    return tenants.add(tenant).tenant
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(409, 0, error.message)
    throw error
  }
}

/** Told once, to who made it: also the secret and the passwords. */
function shown(tenant: Tenant, baseUrl: string) {
  const { id, clientSecrets, certificates: _certificates, ...rest } = tenant
  return {
    tenantId: id,
    ...rest,
    clientSecret: clientSecrets[0],
    authority: `${baseUrl}/${id}`,
    control: `${baseUrl}/_sandbox/tenants/${id}`,
  }
}
