import { fullName } from '../entra/people.ts'
import type { ControlRoute } from './control-route.ts'

/** What this is, who can sign in, and what can be steered. Secrets and passwords are not told. */
export function overviewRoutes(others: readonly ControlRoute[]): ControlRoute[] {
  const overview: ControlRoute = {
    method: 'GET',
    path: '',
    about: 'this overview',
    handle({ running, tenants, baseUrl }) {
      const { id, domain, name, countryCode, kind, integrationSandbox, mpnId, clientId, nativeClientId, people } =
        running.tenant
      return {
        status: 200,
        body: {
          what: 'A stand-in for Microsoft Entra ID and Partner Center. Nothing here is ordered or billed.',
          partnerCenter: baseUrl,
          authority: `${baseUrl}/${id}`,
          tenant: { id, domain, name, countryCode, kind, integrationSandbox, mpnId },
          ...{ clientId, nativeClientId },
          weather: running.weather.now(),
          people: people.map((person) => ({
            person: person.key,
            name: fullName(person),
            upn: person.upn,
            objectId: person.objectId,
            role: person.roles[0],
            roles: person.roles,
            mfa: person.mfa,
            note: person.note,
          })),
          tenants: tenants.list().map(({ tenant }) => ({ id: tenant.id, domain: tenant.domain })),
          control: [overview, ...others].map(({ method, path, about }) => `${method} /_sandbox${path} – ${about}`),
          controlOfTenants: 'Each of them also under /_sandbox/tenants/{tenantId}',
        },
      }
    },
  }
  return [overview]
}
