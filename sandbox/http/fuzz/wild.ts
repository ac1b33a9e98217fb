import fc from 'fast-check'

/** Values that programs trip over, beside any other JSON. */
const TRAPS: readonly unknown[] = [
  ...[null, true, false, '', [], {}, [[]], [null], [{}]],
  ...[0, -0, -1, 0.5, 1e308, -1e308, 2 ** 31, 2 ** 53 + 1, 1e21],
  ...['NaN', '1e999', '-1', '007', '1,000', 'null', 'undefined', '9'.repeat(400)],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '\u0000', '\uFEFF', '\uD800', '🙂'.repeat(50)],
  ...['0001-01-01T00:00:00', '9999-12-31T23:59:59.9999999Z', '2026-02-30', '2026-13-45T99:99:99Z', '-271821-04-20'],
  ...['P9999999999Y', 'P', 'PT', 'P1M', 'a:b:c', '::', 'CFQ7TTC0LH18:0001:', '00000000-0000-0000-0000-000000000000'],
  ...['(((((', '[a-z', '\\', '%', '%00', '%7B', '../../..', '<script>', "' OR 1=1"],
]

const wildValue = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...TRAPS) }, fc.jsonValue())

export const wildText = fc.oneof(
  fc.constantFrom(...TRAPS.filter((trap) => typeof trap === 'string')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.json(),
)

export type Mutation = {
  at: number
  how: 'replace' | 'remove' | 'duplicate' | 'nest' | 'add'
  key: string
  value: unknown
}

export const mutations = fc.array(
  fc.record<Mutation>({
    at: fc.nat(200),
    how: fc.constantFrom('replace', 'remove', 'duplicate', 'nest', 'add'),
    key: fc.oneof(fc.constantFrom('__proto__', 'constructor', 'ID', 'Links', 'attributes', 'items'), fc.string()),
    value: wildValue,
  }),
  { minLength: 1, maxLength: 4 },
)

/** A copy of a body with something wrong in one of its places, the root included. */
export function mutate(body: unknown, { at, how, key, value }: Mutation): unknown {
  const copy: { root: unknown } = { root: structuredClone(body) }
  const places = [...placesOf(copy)]
  const place = places[at % places.length]
  if (place === undefined) return value
  const { owner, name } = place
  const current = owner[name]
  if (how === 'remove') delete owner[name]
  else if (how === 'nest') owner[name] = [current]
  else if (how === 'duplicate') owner[name] = Array.isArray(current) ? [...current, ...current] : [current, current]
  else if (how === 'add' && isObject(current)) Object.defineProperty(current, key, { value, ...PLAIN })
  else owner[name] = value
  return copy.root
}

type Members = Record<string, unknown>
const PLAIN = { enumerable: true, configurable: true, writable: true }

function* placesOf(owner: Members): Generator<{ owner: Members; name: string }> {
  for (const name of Object.keys(owner)) {
    yield { owner, name }
    const member = owner[name]
    if (isObject(member)) yield* placesOf(member)
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null
}
