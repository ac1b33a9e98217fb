/** Requests bind whatever the case of their keys, and the documented ones mix it; the client's schemas are camelCase. ch. 3.7. */
export function withCamelCaseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withCamelCaseKeys)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+/, (capitals) => capitals.toLowerCase()),
      withCamelCaseKeys(member),
    ]),
  )
}

/** Without the members that are only echoed back and ignored by the service: `links`, and nulls that say nothing. */
export function withoutEcho(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEcho)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, member]) => key !== 'links' && member !== null)
      .map(([key, member]) => [key, withoutEcho(member)]),
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
