import { z } from 'zod'
import { fullName, listPeople } from '../entra/people.ts'
import { TENANT } from '../tenant.ts'
import type { ControlRoute } from './control-route.ts'

const Wire = z.strictObject({ bom: z.boolean() })

export type OverviewOptions = {
  baseUrl: string
  clientId: string
  others: ControlRoute[]
  switches: { bom: boolean }
}

/** What this is, who can sign in, and what can be steered. The client secret is not told. */
export function overviewRoutes({ baseUrl, clientId, others, switches }: OverviewOptions): ControlRoute[] {
  const wire: ControlRoute = {
    method: 'POST',
    path: '/_sandbox/wire',
    about: '{ bom }: whether JSON bodies of Partner Center begin with a byte order mark',
    handle({ body }) {
      switches.bom = Wire.parse(body).bom
      return undefined
    },
  }
  const overview: ControlRoute = {
    method: 'GET',
    path: '/_sandbox',
    about: 'this overview',
    handle: () => ({
      status: 200,
      body: {
        what: 'A stand-in for Microsoft Entra ID and Partner Center. Nothing here is ordered or billed.',
        partnerCenter: baseUrl,
        authority: `${baseUrl}/${TENANT.id}`,
        tenant: TENANT,
        clientId,
        people: listPeople().map((person) => ({
          person: person.key,
          name: fullName(person),
          upn: person.upn,
          objectId: person.objectId,
          role: person.roles[0],
          roles: person.roles,
          mfa: person.mfa,
          note: person.note,
        })),
        control: [overview, wire, ...others].map(({ method, path, about }) => `${method} ${path} – ${about}`),
      },
    }),
  }
  return [overview, wire]
}
