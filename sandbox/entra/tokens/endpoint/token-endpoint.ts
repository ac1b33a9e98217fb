import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RunningTenant } from '../../../tenants/running-tenant.ts'
import type { Arrival } from '../../arrival.ts'
import type { Authority } from '../../authority.ts'
import { type EntraError, entraError } from '../../errors/entra-error.ts'
import { sendRefusal } from '../../errors/send-refusal.ts'
import type { Exchanges } from '../../exchange.ts'
import { issueCode, redirectOf } from '../../sign-in/issue-code.ts'
import { proveClient } from '../prove-client.ts'
import { standInGrant } from '../stand-in-grant.ts'
import type { GrantContext } from './asked-for.ts'
import { restateRequest } from './restate-request.ts'
import { type Dialect, translateTokenForm } from './translate-token-form.ts'

export type TokenRequest = {
  request: IncomingMessage
  response: ServerResponse
  form: URLSearchParams
  dialect: Dialect
  running: RunningTenant
  arrival: Arrival
  authority: Authority
  readToken: GrantContext['readToken']
}

/**
 * Entra's token endpoints on top of oidc-provider's one: the application proves itself, the form is translated, and
 * grants that oidc-provider does not know become a code that it redeems. Answers are translated by `watchAnswers`.
 */
export async function serveToken(asked: TokenRequest, exchanges: Exchanges): Promise<void> {
  const { request, response, dialect, running, arrival, authority } = asked
  const { tenant, grants } = running
  const form = new URLSearchParams(asked.form)
  const proven = proveClient(form, { tenant, arrival, innerSecret: authority.innerSecret })
  if ('refusal' in proven) return sendRefusal(request, response, proven.refusal)
  const settled = standInGrant(form)
    ? await standIn(asked, form)
    : translateTokenForm(form, dialect, { grants, tenant })
  if ('refusal' in settled) return sendRefusal(request, response, settled.refusal)

  const restated = restateRequest(request, { url: `/${tenant.id}/oauth2/v2.0/token`, form: settled.form })
  exchanges.set(restated, {
    ...{ dialect, arrival, proof: proven.proof, resource: settled.resource },
    refreshToken: form.get('refresh_token') ?? undefined,
    wantsClientInfo: form.get('client_info') === '1',
    askedDefault: /\/\.default(\s|$)/i.test(form.get('scope') ?? ''),
  })
  await authority.serveProvider(restated, response)
}

/** The form by which the code of a sign-in without a browser is redeemed. */
async function standIn(
  asked: TokenRequest,
  form: URLSearchParams,
): Promise<{ form: URLSearchParams; resource?: string } | { refusal: EntraError }> {
  const { dialect, running, authority, readToken } = asked
  const { tenant } = running
  const found = standInGrant(form)?.(form, { dialect, running, readToken })
  if (!found) throw new Error('Only grants that stand in for another come here.')
  if ('refusal' in found) return found
  const clientId = form.get('client_id') ?? ''
  const code = await issueCode(authority, { tenant, clientId, ...found })
  if (code === undefined) return { refusal: unknownClient(clientId) }
  const redeemed = new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: redirectOf(tenant) })
  for (const name of ['client_id', 'client_secret']) {
    const value = form.get(name)
    if (value !== null) redeemed.set(name, value)
  }
  return { form: redeemed, resource: found.resource }
}

function unknownClient(clientId: string): EntraError {
  return entraError(
    'unauthorized_client',
    700016,
    `Application with identifier '${clientId}' was not found in the directory.`,
  )
}
