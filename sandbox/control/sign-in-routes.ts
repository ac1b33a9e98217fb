import { z } from 'zod'
import type { Grants } from '../entra/grants.ts'
import { findPerson, type Person } from '../entra/people.ts'
import { Refusal } from '../http/route.ts'
import type { ControlRoute } from './control-route.ts'

const TokensFor = z.strictObject({ person: z.string() })
const TokenLife = z.strictObject({ lifetimeSeconds: z.int().min(1) })
const RefreshTokenEnd = z.strictObject({ as: z.enum(['revoked', 'expired']).default('revoked') })

export type SignInControls = {
  grants: Grants
  /** The tokens a browser sign-in of that person would have given the application. */
  signIn: (person: Person) => Promise<unknown>
  switches: { accessTokenSeconds: number }
}

/** Sign-ins without a browser, short-lived tokens, dead refresh tokens. */
export function signInRoutes({ grants, signIn, switches }: SignInControls): ControlRoute[] {
  return [
    {
      method: 'POST',
      path: '/_sandbox/tokens',
      about: '{ person }: the tokens a browser sign-in would give (App+User, for Partner Center)',
      handle: async ({ body }) => ({ status: 200, body: await signIn(requirePerson(TokensFor.parse(body).person)) }),
    },
    {
      method: 'POST',
      path: '/_sandbox/people/:person/refresh-tokens/revoke',
      about: '{ as?: "revoked" | "expired" }: every refresh token of a person is dead from now on',
      handle({ params, body }) {
        const { objectId } = requirePerson(params.person ?? '')
        const { as } = RefreshTokenEnd.parse(body)
        return { status: 200, body: { ended: grants.endRefreshTokens(objectId, as) } }
      },
    },
    {
      method: 'POST',
      path: '/_sandbox/access-tokens',
      about: '{ lifetimeSeconds }: the life of access tokens issued from now on',
      handle({ body }) {
        switches.accessTokenSeconds = TokenLife.parse(body).lifetimeSeconds
        return undefined
      },
    },
  ]
}

function requirePerson(id: string): Person {
  const person = findPerson(id)
  if (!person) throw new Refusal(404, 0, `Nobody here is called '${id}'; GET /_sandbox lists the people.`)
  return person
}
