/**
 * Members of a sample that an answer lacks or has with another JSON type, as paths such as `items[].id`.
 * Objects may have more members than the sample; arrays are compared by their first elements.
 * @param ignore paths that are not looked at, with everything below them
 */
export function missingFrom(answer: unknown, sample: unknown, ignore: readonly string[] = [], path = ''): string[] {
  // A null member says what a missing one says (ch. 3.7).
  if (ignore.includes(path) || (path !== '' && sample === null)) return []
  const [have, want] = [kindOf(answer), kindOf(sample)]
  if (have !== want) return [`${path || '(root)'}: ${want} in the sample, ${have} here`]
  if (Array.isArray(sample) && Array.isArray(answer)) {
    if (sample.length === 0) return []
    return missingFrom(answer[0], sample[0], ignore, `${path}[]`)
  }
  if (!isObject(sample) || !isObject(answer)) return []
  return Object.entries(sample).flatMap(([key, value]) => {
    const inner = path === '' ? key : `${path}.${key}`
    return missingFrom(answer[key], value, ignore, inner)
  })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
