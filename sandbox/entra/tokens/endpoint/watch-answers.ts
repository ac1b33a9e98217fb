import type Provider from 'oidc-provider'
import { single } from '../../../http/protocol-headers.ts'
import type { RunningTenant } from '../../../tenants/running-tenant.ts'
import { asked } from '../../errors/asked.ts'
import { entraErrorBody } from '../../errors/entra-error.ts'
import { explainRefusal } from '../../errors/explain-refusal.ts'
import type { Exchanges } from '../../exchange.ts'
import { TokenAnswer, translateTokenAnswer } from './translate-token-answer.ts'

/** Says what oidc-provider answers at its token endpoint in Entra's dialect; it announces both before it sends them. */
export function watchAnswers(provider: Provider, running: RunningTenant, exchanges: Exchanges): void {
  provider.on('grant.success', (ctx) => {
    const exchange = exchanges.get(ctx.req)
    if (!exchange) return
    const { ClientCredentials: app, AccessToken: user } = ctx.oidc.entities
    const clientInfo = { uid: user?.accountId, utid: running.tenant.id }
    ctx.body = translateTokenAnswer(TokenAnswer.parse(ctx.body), {
      dialect: exchange.dialect,
      resource: exchange.resource ?? String((app ?? user)?.aud),
      isApp: app !== undefined,
      askedDefault: exchange.askedDefault,
      clientInfo:
        exchange.wantsClientInfo && user ? Buffer.from(JSON.stringify(clientInfo)).toString('base64url') : undefined,
    })
  })

  provider.on('grant.error', (ctx, refusal) => {
    const { refreshToken } = exchanges.get(ctx.req) ?? {}
    const ending = refreshToken === undefined ? undefined : running.grants.endingOf(refreshToken)
    const error = explainRefusal(refusal, { ...asked(ctx), ending })
    ctx.status = error.status
    ctx.body = entraErrorBody(error, single(ctx.req.headers['client-request-id']))
  })
}
