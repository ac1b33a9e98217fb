import { createHash } from 'node:crypto'

/** Chance that is the same for the same seed and name, whatever else happens meanwhile. */
export function randomOf(seed: number, name: string) {
  let drawn = 0
  /** From 0 to 1. */
  function fraction(): number {
    drawn += 1
    return createHash('sha256').update(`${seed}/${name}/${drawn}`).digest().readUInt32BE() / 2 ** 32
  }
  const below = (limit: number) => Math.floor(fraction() * limit)
  return {
    below,
    between: (least: number, most: number) => least + below(most - least + 1),
    chance: (share: number) => fraction() < share,
    pick<T>(list: readonly T[]): T {
      const one = list[below(list.length)]
      if (one === undefined) throw new RangeError('There is nothing to pick from')
      return one
    },
  }
}

export type Random = ReturnType<typeof randomOf>
