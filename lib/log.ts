import { pino } from 'pino'

/**
 * What is cut out of every entry, three levels deep. Errors carry more than their message: openid-client's hold the id
 * token (`jwt`) and the callback's parameters with its code and verifier, the database's the values of its query, Partner
 * Center's what the refused request was about (`data`, `parameters`).
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
  'parameters',
  'data',
  'body',
  'checks',
  'headers',
]

export const REDACTION = {
  paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
  censor: '[redacted]',
}

/** drizzle repeats a failed query's values in its message and stack: sealed tokens, names, whole drafts. */
const QUERY_VALUES = /\nparams: [\s\S]*?(?=\ncaused by: |\n {4}at |$)/g

/** Takes anything thrown; returns what is written of it, without the values of a query. */
export function describeError(error: Error): unknown {
  const described = pino.stdSerializers.err(error)
  if (!(error instanceof Error)) return described
  const message = described.message.replace(QUERY_VALUES, '')
  return { ...described, message, stack: described.stack.replace(QUERY_VALUES, '') }
}

/** One JSON line per event on stdout. Tokens, secrets and cookies are cut out wherever they stand. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: REDACTION,
  serializers: { err: describeError },
})
