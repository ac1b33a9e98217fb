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
