import { pino } from 'pino'

/**
 * What is cut out of every entry, three levels deep. Errors carry more than their message: openid-client's hold the id
 * token (`jwt`) and the callback's parameters with its code and verifier, the database's the values of its query.
 */
const SECRETS = [
  'authorization',
  'Authorization',
  'cookie',
  'token',
  'secret',
  'password',
  'refreshToken',
  'refresh_token',
  'accessToken',
  'access_token',
  'idToken',
  'id_token',
  'client_secret',
  'code_verifier',
  'jwt',
  'tokens',
  'params',
  'checks',
  'headers',
]

export const REDACTION = {
  paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
  censor: '[redacted]',
}

/** One JSON line per event on stdout. Tokens, secrets and cookies are cut out wherever they stand. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: REDACTION,
})
