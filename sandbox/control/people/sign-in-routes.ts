import { z } from 'zod'
import { PARTNER_CENTER } from '../../entra/resources.ts'
import { issueCode, redirectOf } from '../../entra/sign-in/issue-code.ts'
import { amrOf } from '../../entra/tokens/token-claims.ts'
import { Refusal } from '../../http/route.ts'
import type { ControlCall, ControlRoute } from '../control-route.ts'
import { requirePerson } from './require-person.ts'

const TokensFor = z.strictObject({ person: z.string(), resource: z.string().default(PARTNER_CENTER) })
/** As long as a consent lives: no token outlives it. */
const LONGEST_LIFE_SECONDS = 365 * 24 * 60 * 60
const TokenLife = z.strictObject({ lifetimeSeconds: z.int().min(1).max(LONGEST_LIFE_SECONDS) })
const RefreshTokenEnd = z.strictObject({ as: z.enum(['revoked', 'expired']).default('revoked') })

/** Sign-ins without a browser, short-lived tokens, dead refresh tokens. */
export const signInRoutes: ControlRoute[] = [
  {
    method: 'POST',
    path: '/tokens',
    about: '{ person, resource? }: the tokens a browser sign-in would give (App+User, for Partner Center unless told)',
    handle: async (call) => ({ status: 200, body: await signIn(call) }),
  },
  {
    method: 'POST',
    path: '/people/:person/refresh-tokens/revoke',
    about: '{ as?: "revoked" | "expired" }: every refresh token of a person is dead from now on',
    handle({ params, body, running }) {
      const { objectId } = requirePerson(running, params.person ?? '')
      const { as } = RefreshTokenEnd.parse(body)
      return { status: 200, body: { ended: running.grants.endRefreshTokens(objectId, as) } }
    },
  },
  {
    method: 'POST',
    path: '/access-tokens',
    about: '{ lifetimeSeconds }: the life of access tokens issued from now on',
    handle({ body, running }) {
      running.switches.accessTokenSeconds = TokenLife.parse(body).lifetimeSeconds
      running.changed()
      return undefined
    },
  },
]

/** A code as the account page would have led to, redeemed over HTTP like any other. */
async function signIn({ body, running, entra, baseUrl }: ControlCall): Promise<unknown> {
  const asked = TokensFor.parse(body)
  const { tenant } = running
  const person = requirePerson(running, asked.person)
  const code = await issueCode(await entra.authorityOf(running), {
    ...{ tenant, person, clientId: tenant.clientId, resource: asked.resource },
    ...{ amr: amrOf(person), isRefreshable: true },
  })
  const response = await fetch(`${baseUrl}/${tenant.id}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: code ?? '',
      client_id: tenant.clientId,
      client_secret: tenant.clientSecrets[0] ?? '',
      redirect_uri: redirectOf(tenant),
      scope: `${asked.resource}/user_impersonation openid profile offline_access`,
    }),
  })
  if (!response.ok) throw new Refusal(400, 0, `Entra ID refuses that sign-in: ${await response.text()}`)
  return response.json()
}
