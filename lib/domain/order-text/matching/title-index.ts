import { nearness } from './nearness'
import { titleWords } from './title-words'

export type Titled = { id: string; title: string }
/**
 * How well a title says what was written: `score` from 0 to 1; `isSame`: the same words, whatever their order; `isWhole`: nothing
 * of what was written is missing.
 */
export type Hit = { id: string; words: string[]; score: number; isSame: boolean; isWhole: boolean }
export type TitleIndex = (typed: string) => Hit[]

/** Less is no likeness. */
const LEAST = 0.45
/** Of every product: who leaves it out means nothing by it. */
const ASSUMED = new Set(['microsoft'])

/**
 * Takes titles by id. Returns a search over them: what is written, to the titles that are like it, the likest first, then by
 * title and id, so that the same words find the same. A word counts by how few titles have it; a written word that a title
 * lacks speaks against it, and so does a word of the title that nobody wrote.
 */
export function indexTitles(titles: readonly Titled[]): TitleIndex {
  const entries = titles.map((one) => ({ ...one, words: titleWords(one.title) }))
  const counts = new Map<string, number>()
  const having = new Map<string, number[]>()
  entries.forEach(({ words }, index) => {
    for (const word of words) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
      const indexes = having.get(word)
      if (indexes) indexes.push(index)
      else having.set(word, [index])
    }
  })
  const weigh = (word: string) =>
    ASSUMED.has(word) ? 0.05 : Math.log(1 + titles.length / (counts.get(word) ?? 1)) || 1

  return (typed) => {
    const words = titleWords(typed)
    if (words.length === 0) return []
    const near = words.map((word) => nearWords(word, having))
    const typedWeight = words.reduce((sum, word) => sum + weigh(word), 0)
    const reached = reach(words, near, having, weigh, entries.length).filter(({ most }) => most >= typedWeight * LEAST)
    const hits = reached.flatMap(({ index }) => {
      const entry = entries[index]
      if (!entry) return []
      const taken = near.map((found) => best(found, entry.words))
      const matched = words.reduce((sum, word, at) => sum + weigh(word) * (taken[at]?.nearness ?? 0), 0)
      const titleWeight = entry.words.reduce((sum, word) => sum + weigh(word), 0)
      const used = new Set(taken.flatMap((one) => (one ? [one.word] : [])))
      const said = entry.words.reduce((sum, word) => sum + (used.has(word) || ASSUMED.has(word) ? weigh(word) : 0), 0)
      const isWhole = taken.every((one, at) => one !== undefined || ASSUMED.has(words[at] ?? ''))
      const isSame = isWhole && said === titleWeight && taken.every((one) => !one || one.nearness === 1)
      // What was written must be there; what else the title says may have been left out.
      const score = isSame ? 1 : (matched / typedWeight) * (0.7 + 0.3 * (said / titleWeight)) * 0.99
      return score < LEAST ? [] : [{ ...entry, score, isSame, isWhole }]
    })
    return hits.sort((a, b) => b.score - a.score || compare(a.title, b.title) || compare(a.id, b.id))
  }
}

/** Titles that have any of the words, and the most that these may weigh: what is too light need not be looked at. */
function reach(
  words: readonly string[],
  near: readonly ReadonlyMap<string, number>[],
  having: ReadonlyMap<string, number[]>,
  weigh: (word: string) => number,
  titles: number,
): { index: number; most: number }[] {
  const most = new Float64Array(titles)
  near.forEach((found, at) => {
    for (const [word, nearness] of found)
      for (const index of having.get(word) ?? []) most[index] = (most[index] ?? 0) + weigh(words[at] ?? '') * nearness
  })
  return [...most].flatMap((weight, index) => (weight > 0 ? [{ index, most: weight }] : []))
}

function nearWords(typed: string, having: ReadonlyMap<string, number[]>): Map<string, number> {
  const near = new Map<string, number>()
  for (const word of having.keys()) {
    const value = nearness(typed, word)
    if (value > 0) near.set(word, value)
  }
  return near
}

function best(near: ReadonlyMap<string, number>, words: readonly string[]) {
  let found: { word: string; nearness: number } | undefined
  for (const word of words) {
    const value = near.get(word) ?? 0
    if (value > (found?.nearness ?? 0)) found = { word, nearness: value }
  }
  return found
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
