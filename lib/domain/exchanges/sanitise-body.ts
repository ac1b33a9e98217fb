import type { Sanitised } from './exchange'
import { isKnownName } from './known-names'
import { scrubText } from './scrub-text'

/** Beyond that a body explains nothing any more; a list of orders may hold thousands. */
const MAX_ITEMS = 30
const MAX_DEPTH = 12
const MAX_TEXT = 1_024
const MAX_BODY = 32_000
/** Stands in a body for what was left out of it, with how many there were. */
const LEFT_OUT = 'leftOut'

/**
 * Takes the text of a body, and the secrets the call was made with; returns what may be kept of it: members that are known to
 * hold nothing secret, without whatever looks like a secret, and not too much. What is no JSON is kept as its length alone.
 */
export function sanitiseBody(text: string | undefined, secrets: readonly string[]): Sanitised {
  const plain = text?.replace(/^\uFEFF/, '').trim()
  if (!plain) return null
  const parsed = parse(plain)
  if (parsed === undefined) return { [LEFT_OUT]: `${plain.length} characters that are no JSON` }
  const kept = sanitise(parsed, secrets, 0)
  const length = JSON.stringify(kept).length
  return length > MAX_BODY ? { [LEFT_OUT]: `${length} characters` } : kept
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function sanitise(value: unknown, secrets: readonly string[], depth: number): Sanitised {
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'number') return hasSecret(String(value), secrets) ? LEFT_OUT : value
  if (typeof value === 'string') return scrubText(value, secrets).slice(0, MAX_TEXT)
  if (depth >= MAX_DEPTH) return LEFT_OUT
  if (Array.isArray(value)) {
    const kept = value.slice(0, MAX_ITEMS).map((item) => sanitise(item, secrets, depth + 1))
    return value.length > MAX_ITEMS ? [...kept, { [LEFT_OUT]: value.length - MAX_ITEMS }] : kept
  }
  if (typeof value !== 'object') return null
  const members = Object.entries(value)
  const known = members.filter(([name]) => isKnownName(name))
  const kept = Object.fromEntries(known.map(([name, member]) => [name, sanitise(member, secrets, depth + 1)]))
  return members.length > known.length ? { ...kept, [LEFT_OUT]: members.length - known.length } : kept
}

function hasSecret(digits: string, secrets: readonly string[]): boolean {
  return secrets.some((secret) => secret !== '' && digits.includes(secret))
}
