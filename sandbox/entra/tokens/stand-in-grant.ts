import { type EntraError, entraError } from '../errors/entra-error.ts'
import { findPersonIn } from '../people.ts'
import { askedFor, type GrantContext, type StandIn } from './endpoint/asked-for.ts'
import { missingParameter } from './endpoint/translate-token-form.ts'
import { onBehalfOf } from './on-behalf-of.ts'

type Grant = (form: URLSearchParams, context: GrantContext) => StandIn | { refusal: EntraError }

const GRANTS = new Map<string, Grant>([
  ['password', byPassword],
  ['device_code', byDeviceCode],
  ['urn:ietf:params:oauth:grant-type:device_code', byDeviceCode],
  ['urn:ietf:params:oauth:grant-type:jwt-bearer', onBehalfOf],
])

/** Undefined for the grants that oidc-provider takes itself. */
export function standInGrant(form: URLSearchParams): Grant | undefined {
  return GRANTS.get(form.get('grant_type') ?? '')
}

/** A name and a password: the tokens show no second factor, whoever it is. */
function byPassword(form: URLSearchParams, { dialect, running }: GrantContext) {
  const missing = ['username', 'password'].find((name) => !form.get(name))
  if (missing) return { refusal: missingParameter(missing) }
  const username = form.get('username') ?? ''
  const person = username.includes('@') ? findPersonIn(running.tenant.people, username) : undefined
  if (!person) {
    const message = `The user account ${username} does not exist in the ${running.tenant.id} directory. To sign into this application, the account must be added to the directory.`
    return { refusal: entraError('invalid_grant', 50034, message) }
  }
  if (form.get('password') !== person.password) {
    const message = 'Error validating credentials due to invalid username or password.'
    return { refusal: entraError('invalid_grant', 50126, message) }
  }
  return { person, amr: ['pwd'], ...askedFor(form, dialect) }
}

/** A device asks until somebody typed its code in. v1 sends the code as `code`. */
function byDeviceCode(form: URLSearchParams, { dialect, running }: GrantContext) {
  const sent = form.get('device_code') ?? form.get('code')
  if (!sent) return { refusal: missingParameter('device_code') }
  const code = running.devices.find(sent)
  if (!code || code.clientId.toLowerCase() !== form.get('client_id')?.toLowerCase()) {
    return { refusal: entraError('bad_verification_code', 70018, 'The verification code is invalid.') }
  }
  if (code.expiresAt < Date.now()) {
    const error = dialect === 'v1' ? 'code_expired' : 'expired_token'
    return { refusal: entraError(error, 70020, 'The device code has expired.') }
  }
  if (code.state === 'pending') {
    const message = 'OAuth 2.0 device flow error. Authorization is pending. Continue polling.'
    return { refusal: entraError('authorization_pending', 70016, message) }
  }
  running.devices.take(sent)
  if (code.state === 'declined') {
    return { refusal: entraError('authorization_declined', 65004, 'User declined to consent to access the app.') }
  }
  const person = code.state.approvedBy
  const amr = person.mfa ? ['pwd', 'mfa'] : ['pwd']
  const asked = new URLSearchParams({ scope: code.scope ?? '', resource: code.resource ?? '' })
  return { person, amr, ...askedFor(asked, code.scope ? 'v2' : 'v1') }
}
