import 'server-only'
import { and, like, or, type SQL, sql } from 'drizzle-orm'
import { orderEntries } from '@/lib/db/schema/history'
import { searchPatterns } from '@/lib/domain/picker'

/** Shorter than that the index knows a word by its beginning only. */
const ANYWHERE = 3
/** Names are written without spaces between their words: a beginning would not find them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
/** So much of a word is looked up: an id in full has too many parts to be looked up each. */
const LOOKED_UP = 12

/**
 * Takes typed text; every word of it has to be in what an entry is found by: anywhere, and at the beginning of a word where
 * it has one or two letters, except in scripts that know no spaces.
 */
export function matchWords(q: string | undefined): SQL | undefined {
  const text = orderEntries.searchText
  return and(
    ...searchPatterns(q ?? '').map((pattern) => {
      const word = pattern.slice(1, -1)
      const letters = [...word.replace(/\\(.)/g, '$1')]
      if (letters.length < ANYWHERE && !UNSPACED.test(word)) return or(like(text, `${word}%`), like(text, `% ${word}%`))
      if (letters.length <= LOOKED_UP) return like(text, pattern)
      const [start] = searchPatterns(letters.slice(0, LOOKED_UP).join(''))
      return and(start ? like(text, start) : undefined, sql`strpos(${text}, ${letters.join('')}) > 0`)
    }),
  )
}
