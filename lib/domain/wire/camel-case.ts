import { z } from 'zod'

/**
 * Takes a schema with camelCase keys; returns one that reads the same resource in PascalCase too: some services answer
 * as they were asked, and the webhooks always write so. partner-center-api.md ch. 3.7, 9.4.
 */
export function camelCased<T extends z.ZodType>(schema: T) {
  return z.preprocess(withCamelCaseKeys, schema)
}

/** `WebhookUrl` → `webhookUrl`, `ID` → `id`, at every depth. Keys that begin in lower case stay what they are. */
export function withCamelCaseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withCamelCaseKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [camelCaseKey(key), withCamelCaseKeys(member)]),
  )
}

/** `WebhookUrl` → `webhookUrl`; what begins in lower case stays what it is. */
export function camelCaseKey(key: string): string {
  return key.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+/, (capitals) => capitals.toLowerCase())
}
