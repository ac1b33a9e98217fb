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
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{M}\p{N}]/gu

/**
 * Takes typed text; every word of it has to be in what an entry is found by: anywhere, and at the beginning of a word where
 * it has one or two letters, except in scripts that know no spaces. Signs alone are no words.
 */
export function matchWords(q: string | undefined): SQL | undefined {
  return and(...(q ?? '').split(/\s+/).map(matchWord))
}

function matchWord(word: string): SQL | undefined {
  const text = orderEntries.searchText
  const bare = word.replace(NEITHER_LETTER_NOR_DIGIT, '')
  if (bare === '') return undefined
  if ([...bare].length < ANYWHERE && !UNSPACED.test(bare)) {
    const beginning = bare.toLocaleLowerCase('en-US')
    return or(like(text, `${beginning}%`), like(text, `% ${beginning}%`))
  }
  const letters = [...word.toLocaleLowerCase('en-US')]
  const start = searchPatterns(letters.slice(0, LOOKED_UP).join('')).map((pattern) => like(text, pattern))
  return and(...start, letters.length > LOOKED_UP ? sql`strpos(${text}, ${letters.join('')}) > 0` : undefined)
}
