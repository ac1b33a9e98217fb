import { isDeepStrictEqual } from 'node:util'
import { camelCaseKey } from '@/lib/domain/wire/camel-case'
import { toInstant } from '@/lib/domain/wire/scalars'
import { Secret } from '@/lib/domain/wire/secret'

/**
 * Takes a body as it came and as the client's schema read it; returns where they say different things, as paths.
 * The same is said by: null and nothing; an empty list and nothing; 1 and "1", true and "True"; an id in either case;
 * a key in PascalCase and in camelCase; a password and what hides it; an instant in any spelling, compared to the
 * millisecond; .NET's year 1 and nothing. partner-center-api.md ch. 3.7.
 */
export function differences(came: unknown, read: unknown, at = ''): string[] {
  if (read instanceof Secret) return differences(came, read.reveal(), at)
  if (isDeepStrictEqual(came, read) || (isNothing(came) && isNothing(read))) return []
  if (Array.isArray(came) && Array.isArray(read)) {
    if (came.length !== read.length) return [`${at}: ${came.length} items came, ${read.length} were read`]
    return came.flatMap((item, index) => differences(item, read[index], `${at}[${index}]`))
  }
  if (isObject(came) && isObject(read)) {
    const [left, right] = [byKey(came), byKey(read)]
    const keys = new Set([...Object.keys(left), ...Object.keys(right)])
    return [...keys].flatMap((key) => differences(left[key], right[key], at ? `${at}.${key}` : key))
  }
  return saysTheSame(came, read) ? [] : [`${at}: ${JSON.stringify(came)} was read as ${JSON.stringify(read)}`]
}

function byKey(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [camelCaseKey(key), value]))
}

function isNothing(value: unknown): boolean {
  if (typeof value === 'string') return /^0001-01-01T/.test(value)
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
}

function saysTheSame(came: unknown, read: unknown): boolean {
  if (isObject(came) || isObject(read) || Array.isArray(came) || Array.isArray(read)) return false
  const [left, right] = [String(came), String(read)]
  if (left.trim().toLowerCase() === right.trim().toLowerCase()) return true
  const instant = typeof came === 'string' && typeof read === 'string' ? toInstant(left) : undefined
  return instant !== undefined && instant === toInstant(right)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
