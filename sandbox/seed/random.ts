/** A stream of numbers that is the same on every machine for the same key. */
export type Random = {
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number
  pick<T>(list: readonly T[]): T
  /** True in `percent` of a hundred cases. */
  chance(percent: number): boolean
  guid(): string
  /** `length` characters out of `alphabet`. */
  text(length: number, alphabet: string): string
}

/** FNV-1a over UTF-16 units: spreads similar keys over the whole 32 bit range. */
function hash(key: string): number {
  let state = 0x811c9dc5
  for (let index = 0; index < key.length; index++) {
    state = Math.imul(state ^ key.charCodeAt(index), 0x01000193)
  }
  return state >>> 0
}

/** Deterministic generator (mulberry32) for the stream named `key`. */
export function random(key: string): Random {
  let state = hash(key)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (limit: number): number => next() % limit
  const text = (length: number, alphabet: string): string =>
    Array.from({ length }, () => alphabet.charAt(below(alphabet.length))).join('')
  const hex = (): string => next().toString(16).padStart(8, '0')
  return {
    below,
    text,
    pick(list) {
      const value = list[below(list.length)]
      if (value === undefined) throw new RangeError(`nothing to pick from for ${key}`)
      return value
    },
    chance: (percent) => below(10_000) < percent * 100,
    guid() {
      const [a, b, c, d] = [hex(), hex(), hex(), hex()]
      const variant = '89ab'.charAt(below(4))
      return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-${variant}${c.slice(1, 4)}-${c.slice(4)}${d}`
    },
  }
}
