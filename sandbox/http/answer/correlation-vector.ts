import { randomUUID } from 'node:crypto'

/** A base of 16 characters may grow to 63 in all, one of 22 to 127 (the specification of correlation vectors, v1 and v2). */
const VECTOR = /^([A-Za-z0-9+/]{16}|[A-Za-z0-9+/]{22})((?:\.\d{1,10})+)$/
const MAX_LENGTH = { short: 63, long: 127 }
const SHORT_BASE = 16

/**
 * The vector that an answer carries: what the caller sent with an element of the service's own, or a new one. A vector
 * that may not grow any more is closed with `!`; one that is none is replaced.
 */
export function answerVector(sent: string | undefined): string {
  if (sent === undefined) return newVector()
  if (sent.endsWith('!') && VECTOR.test(sent.slice(0, -1))) return sent
  const base = VECTOR.exec(sent)?.[1]
  if (base === undefined) return newVector()
  const extended = `${sent}.0`
  const limit = base.length === SHORT_BASE ? MAX_LENGTH.short : MAX_LENGTH.long
  return extended.length > limit ? `${sent}!` : extended
}

/** Hexadecimal digits are base64 ones too, and cost no second source of randomness. */
function newVector(): string {
  return `${randomUUID().replaceAll('-', '').slice(0, SHORT_BASE)}.0`
}
