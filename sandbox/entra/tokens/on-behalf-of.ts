import { entraError } from '../errors/entra-error.ts'
import { findPersonIn } from '../people.ts'
import { canonicalResource, ownApi } from '../resources.ts'
import { askedFor, type GrantContext } from './endpoint/asked-for.ts'
import { missingParameter } from './endpoint/translate-token-form.ts'

/** A token of the application's own API is exchanged for one of another API, for the same person. */
export function onBehalfOf(form: URLSearchParams, { dialect, running, readToken }: GrantContext) {
  const assertion = form.get('assertion')
  if (!assertion) return { refusal: missingParameter('assertion') }
  const claims = readToken(assertion)
  const person = claims && findPersonIn(running.tenant.people, claims.oid)
  if (!person) return { refusal: entraError('invalid_grant', 50013, 'Assertion failed signature validation.') }
  if (canonicalResource(claims.aud, running.tenant) !== ownApi(running.tenant)) {
    const message = 'Assertion audience does not match the Client app presenting the assertion.'
    return { refusal: entraError('invalid_grant', 500131, message) }
  }
  return { person, amr: claims.amr, ...askedFor(form, dialect) }
}
