import 'server-only'

/** Before a request is written: nobody was there to take it, or who was there could not prove to be Microsoft. */
const UNSENT_SYSCALLS = new Set(['connect', 'getaddrinfo'])
const UNSENT_CODES = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])
const SLOW_CODES = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])

/** Takes what `fetch` threw; whether the request certainly never left this machine. In doubt it did. */
export function wasNeverSent(thrown: unknown): boolean {
  if (wasNoRequest(thrown)) return true
  const cause = causeOf(thrown)
  if (cause instanceof AggregateError && cause.errors.length > 0) return cause.errors.every(isUnsent)
  return isUnsent(cause)
}

/** `fetch` refuses what is no request (a header with a line break) by an error that names no cause. */
export function wasNoRequest(thrown: unknown): boolean {
  return thrown instanceof TypeError && thrown.cause === undefined
}

/** Takes what `fetch` or reading a body threw; whether Microsoft took too long. */
export function wasTooSlow(thrown: unknown): boolean {
  const cause = causeOf(thrown)
  return cause instanceof Error && 'code' in cause && SLOW_CODES.has(String(cause.code))
}

function isUnsent(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false
  const code = 'code' in cause ? String(cause.code) : ''
  const syscall = 'syscall' in cause ? String(cause.syscall) : ''
  return UNSENT_CODES.has(code) || UNSENT_SYSCALLS.has(syscall)
}

function causeOf(thrown: unknown): unknown {
  return thrown instanceof Error ? thrown.cause : undefined
}
