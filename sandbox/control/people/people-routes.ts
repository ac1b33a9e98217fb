import { Person } from '../../entra/people.ts'
import type { ControlRoute } from '../control-route.ts'
import { requirePerson } from './require-person.ts'

const PersonChange = Person.pick({ roles: true, mfa: true, password: true }).partial().strict()

/** Who works at a partner, and what they may do. */
export const peopleRoutes: ControlRoute[] = [
  {
    method: 'GET',
    path: '/people',
    about: 'the people, with their passwords',
    handle: ({ running }) => ({ status: 200, body: running.tenant.people }),
  },
  {
    method: 'PATCH',
    path: '/people/:person',
    about:
      '{ roles?: ["AdminAgents" | "SalesAgents" | "HelpdeskAgents" | "GlobalAdmins" | "BillingAdmins"], mfa?, password? }: roles count at once, MFA from the next sign-in on',
    handle({ params, body, running }) {
      const person = requirePerson(running, params.person ?? '')
      Object.assign(person, PersonChange.parse(body))
      running.changed()
      return { status: 200, body: person }
    },
  },
]
