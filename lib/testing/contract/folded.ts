/** Requests bind whatever the case of their keys, and the documented ones mix it; the client's schemas are camelCase. ch. 3.7. */
export function withCamelCaseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withCamelCaseKeys)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [camelCaseKey(key), withCamelCaseKeys(member)]),
  )
}

/** `WebhookUrl` → `webhookUrl`; what begins in lower case stays what it is. */
export function camelCaseKey(key: string): string {
  return key.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+/, (capitals) => capitals.toLowerCase())
}

/**
 * Without the members that are only echoed back and ignored by the service: `links`, `attributes` without an etag, and
 * nulls that say nothing.
 */
export function withoutEcho(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEcho)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, member]) => key !== 'links' && member !== null && !(key === 'attributes' && !hasEtag(member)))
      .map(([key, member]) => [key, withoutEcho(member)]),
  )
}

function hasEtag(attributes: unknown): boolean {
  return isObject(attributes) && attributes.etag !== undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
