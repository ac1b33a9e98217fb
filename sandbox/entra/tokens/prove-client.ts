import type { IncomingHttpHeaders } from 'node:http'
import type { Tenant } from '../../tenant.ts'
import type { Arrival } from '../arrival.ts'
import type { EntraError } from '../errors/entra-error.ts'
import type { Exchange } from '../exchange.ts'
import { checkAssertion } from './check-assertion.ts'

/**
 * Checks how an application proves itself (a secret in the form or as Basic authorization, a signed assertion, or not at
 * all) and says it in the one way oidc-provider is told: the secret inside. A wrong secret is left for it to refuse.
 */
export function proveClient(
  form: URLSearchParams,
  options: { tenant: Tenant; arrival: Arrival; innerSecret: string },
): { proof: Exchange['proof'] } | { refusal: EntraError } {
  const { tenant, innerSecret } = options
  if (form.has('client_assertion')) {
    const refusal = checkAssertion(form.get('client_assertion') ?? '', options)
    if (refusal) return { refusal }
    form.set('client_id', form.get('client_id') ?? tenant.clientId)
    form.delete('client_assertion')
    form.delete('client_assertion_type')
    form.set('client_secret', innerSecret)
    return { proof: 'certificate' }
  }
  const secret = form.get('client_secret')
  if (secret === null) return { proof: 'none' }
  if (tenant.clientSecrets.includes(secret)) form.set('client_secret', innerSecret)
  return { proof: 'secret' }
}

/** Moves Basic authorization into the form, where clients usually put it. */
export function readBasic(headers: IncomingHttpHeaders, form: URLSearchParams): void {
  const basic = /^Basic +(\S+)$/i.exec(headers.authorization ?? '')?.[1]
  if (basic === undefined) return
  const [id = '', secret = ''] = Buffer.from(basic, 'base64').toString().split(':').map(decode)
  form.set('client_id', id)
  form.set('client_secret', secret)
}

function decode(part: string): string {
  return new URLSearchParams(`x=${part}`).get('x') ?? ''
}
