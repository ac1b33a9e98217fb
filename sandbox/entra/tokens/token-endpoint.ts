import type { IncomingMessage, ServerResponse } from 'node:http'
import type Provider from 'oidc-provider'
import { single } from '../../http/protocol-headers.ts'
import { readBytes } from '../../http/read-body.ts'
import { TENANT } from '../../tenant.ts'
import { asked } from '../errors/asked.ts'
import { type EntraError, entraErrorBody } from '../errors/entra-error.ts'
import { explainRefusal } from '../errors/explain-refusal.ts'
import type { Grants } from '../grants.ts'
import { restateRequest } from './restate-request.ts'
import { TokenAnswer, translateTokenAnswer } from './translate-token-answer.ts'
import { type Dialect, translateTokenForm } from './translate-token-form.ts'

type Exchange = { dialect: Dialect; refreshToken?: string }

/**
 * Entra's two token endpoints on top of oidc-provider's one: the form is translated on the way in, the answer or the
 * refusal (which oidc-provider announces before it sends them) on the way out.
 */
export function createTokenEndpoint(provider: Provider, grants: Grants) {
  const exchanges = new WeakMap<IncomingMessage, Exchange>()
  const serveProvider = provider.callback()

  provider.on('grant.success', (ctx) => {
    const exchange = exchanges.get(ctx.req)
    if (!exchange) return
    const { ClientCredentials: app, AccessToken: user } = ctx.oidc.entities
    const resource = String((app ?? user)?.aud)
    const about = { dialect: exchange.dialect, resource, isApp: app !== undefined }
    ctx.body = translateTokenAnswer(TokenAnswer.parse(ctx.body), about)
  })

  provider.on('grant.error', (ctx, refusal) => {
    const { refreshToken } = exchanges.get(ctx.req) ?? {}
    const ending = refreshToken === undefined ? undefined : grants.endingOf(refreshToken)
    const error = explainRefusal(refusal, { ...asked(ctx), ending })
    ctx.status = error.status
    ctx.body = entraErrorBody(error, single(ctx.req.headers['client-request-id']))
  })

  return async function serveToken(
    request: IncomingMessage,
    response: ServerResponse,
    dialect: Dialect,
  ): Promise<void> {
    const sent = new URLSearchParams((await readBytes(request)).toString())
    const basicAuth = request.headers.authorization !== undefined
    const translated = translateTokenForm(sent, dialect, { grants, basicAuth })
    if ('refusal' in translated) return refuse(request, response, translated.refusal)
    const restated = restateRequest(request, { url: `/${TENANT.id}/oauth2/v2.0/token`, form: translated.form })
    exchanges.set(restated, { dialect, refreshToken: sent.get('refresh_token') ?? undefined })
    await serveProvider(restated, response)
  }
}

function refuse(request: IncomingMessage, response: ServerResponse, error: EntraError): void {
  response.writeHead(error.status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(JSON.stringify(entraErrorBody(error, single(request.headers['client-request-id']))))
}
