import 'server-only'

/**
 * Classes of SQLSTATE with which Postgres says that it cannot do its work at all, whatever it was asked: connection lost,
 * out of resources (53100 is a full disk), stopped or stopping, I/O errors; 25006 is a server that takes no writes.
 */
const UNUSABLE = /^(08|53|57P|58|25006)/
/** Node's codes for a connection that does not come about or breaks; ENOENT is a unix socket that is not there. */
const NO_CONNECTION = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND'])
/** What `pg` says itself, without a code. */
const SAID_BY_PG =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection)/

/**
 * Whether the database could not be used, as opposed to a query that it refused. Takes anything thrown by a query, and
 * pg-boss's copies of that, which are no errors. What other gateways throw carries its own class, and is never one.
 */
export function isDatabaseFailure(error: unknown): boolean {
  const thrown = isFailedQuery(error) ? error.cause : error
  if (typeof thrown !== 'object' || thrown === null) return false
  if ('kind' in thrown && 'name' in thrown && thrown.name === 'DatabaseError') return true
  const code = 'code' in thrown ? String(thrown.code) : ''
  if ('severity' in thrown) return UNUSABLE.test(code)
  if (code === 'ENOENT') return 'syscall' in thrown && thrown.syscall === 'connect'
  return NO_CONNECTION.has(code) || ('message' in thrown && SAID_BY_PG.test(String(thrown.message)))
}

/** Not by its class: the server bundles hold drizzle's more than once. */
function isFailedQuery(error: unknown): error is Error {
  return error instanceof Error && 'query' in error && 'params' in error
}
