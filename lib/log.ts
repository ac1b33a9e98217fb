import { pino } from 'pino'

/** One JSON line per event on stdout. Tokens, secrets and cookies are cut out wherever they stand. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: [
      'authorization',
      'cookie',
      'token',
      'secret',
      'password',
      'refreshToken',
      'accessToken',
      'idToken',
      'headers',
    ].flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
    censor: '[redacted]',
  },
})
