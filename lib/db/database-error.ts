import 'server-only'

/** Why the database cannot be used. The message is one sentence for the person who started the program. */
export class DatabaseError extends Error {
  readonly kind: 'in-use' | 'unwritable' | 'unreachable' | 'broken'
  constructor(kind: DatabaseError['kind'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'DatabaseError'
    this.kind = kind
  }
}

/** Takes anything thrown; returns Node's, SQLite's or Postgres's error code, or an empty string. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  if ('errcode' in error) return String(error.errcode)
  return 'code' in error ? String(error.code) : ''
}
