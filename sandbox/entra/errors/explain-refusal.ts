import type { errors } from 'oidc-provider'
import type { Ending } from '../grants.ts'
import { type EntraError, entraError } from './entra-error.ts'

/** What the request was about, for the sentence. */
export type Asked = { clientId?: string; resource?: string; redirectUri?: string; ending?: Ending }

type Refused = Pick<errors.OIDCProviderError, 'message' | 'error_description' | 'error_detail' | 'status'>

const SESSION_REVOKED = entraError(
  'invalid_grant',
  50173,
  'The provided grant has expired due to it being revoked, a fresh auth token is needed.',
)
const INACTIVE = entraError(
  'invalid_grant',
  700082,
  'The refresh token has expired due to inactivity. The token was inactive for 90.00:00:00.',
)
const WRONG_VERIFIER = entraError(
  'invalid_grant',
  501481,
  'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
)
const MALFORMED = entraError('invalid_grant', 9002313, 'Invalid request. Request is malformed or invalid.')

/** Refusals of oidc-provider by what it says about them (its `error_detail`), with the AADSTS number Entra uses. */
const BY_DETAIL: Record<string, (asked: Asked) => EntraError> = {
  'client not found': ({ clientId }) =>
    entraError(
      'unauthorized_client',
      700016,
      `Application with identifier '${clientId}' was not found in the directory.`,
    ),
  'invalid secret provided': ({ clientId }) =>
    entraError('invalid_client', 7000215, `Invalid client secret provided for app '${clientId}'.`, 401),
  'the provided authentication mechanism does not match the registered client authentication method': () =>
    entraError(
      'invalid_client',
      7000218,
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
      401,
    ),
  'refresh token not found': ({ ending }) =>
    ending === undefined ? MALFORMED : ending === 'expired' ? INACTIVE : SESSION_REVOKED,
  'refresh token is expired': () => INACTIVE,
  'refresh token already used': () => SESSION_REVOKED,
  'grant not found': () => SESSION_REVOKED,
  'grant is expired': () => SESSION_REVOKED,
  'authorization code not found': () => MALFORMED,
  'authorization code is expired': () =>
    entraError(
      'invalid_grant',
      70008,
      'The provided authorization code or refresh token has expired due to inactivity.',
    ),
  'authorization code already consumed': () =>
    entraError(
      'invalid_grant',
      54005,
      'OAuth2 Authorization code was already redeemed, please retry with a new valid code.',
    ),
  'authorization code redirect_uri mismatch': () =>
    entraError(
      'invalid_client',
      500112,
      'The reply address does not match the reply address provided when requesting Authorization code.',
    ),
  'code_verifier does not match code_challenge': () => WRONG_VERIFIER,
  'code_verifier must be provided': () => WRONG_VERIFIER,
  'client mismatch': () => entraError('invalid_grant', 70000, 'The provided grant was not issued to this application.'),
}

const BY_ERROR: Record<string, (asked: Asked, refused: Refused) => EntraError> = {
  invalid_target: ({ resource }) =>
    entraError('invalid_resource', 500011, `The resource principal named ${resource} was not found in the tenant.`),
  invalid_redirect_uri: ({ redirectUri, clientId }) =>
    entraError(
      'invalid_request',
      50011,
      `The redirect URI '${redirectUri}' specified in the request does not match the redirect URIs configured for the application '${clientId}'.`,
    ),
  unsupported_grant_type: () => entraError('unsupported_grant_type', 70003, 'The grant type is not supported.'),
  unsupported_response_type: () =>
    entraError('unsupported_response_type', 700051, 'The response type is not enabled for the application.'),
  invalid_scope: () =>
    entraError('invalid_scope', 70011, 'The provided value for the input parameter scope is not valid.'),
  invalid_grant: (_asked, { error_detail }) =>
    entraError('invalid_grant', 70000, `Provided grant is invalid or malformed: ${error_detail}.`),
}

/** Says a refusal of oidc-provider the way Entra ID would. */
export function explainRefusal(refused: Refused, asked: Asked): EntraError {
  const detail = refused.error_detail ?? ''
  const explain = BY_DETAIL[detail] ?? BY_ERROR[refused.message]
  if (explain) return explain(asked, refused)
  const message = refused.error_description ?? detail ?? 'The request is malformed or invalid.'
  return entraError(refused.message, 900144, `${message}.`, refused.status)
}
