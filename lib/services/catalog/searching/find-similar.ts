import 'server-only'
import { and, type SQL, sql } from 'drizzle-orm'
import { distance } from 'fastest-levenshtein'
import type { Database } from '@/lib/db/client'
import { catalogProducts as products } from '@/lib/db/schema/catalog'
import { type Question, SIMILARITY, similarly, wordsOf } from './matching'

/** Candidates that share enough letters; their edit distance then says which were meant. */
const CANDIDATES = 300
/** Of those that were meant, as many as a person looks through. */
const LIMIT = 30
/** One letter in so many may be wrong. */
const LETTERS_PER_MISTAKE = 3

/**
 * The ids of products that were meant by words with typing mistakes, the likeliest first. pg_trgm finds candidates by its
 * index: its threshold is a setting of the session, so it is set for one transaction.
 */
export async function findSimilar(db: Database, question: Question): Promise<string[]> {
  const words = wordsOf(question.query)
  if (words.length === 0) return []
  const rows = await db.transaction(async (tx) => {
    // Comparing letters costs far more than the planner thinks: without the index it takes seconds in a large market.
    await tx.execute(
      sql`select set_config('pg_trgm.word_similarity_threshold', ${String(SIMILARITY)}, true), set_config('enable_seqscan', 'off', true)`,
    )
    return tx
      .select({
        productId: products.productId,
        title: products.title,
        text: products.searchText,
        plans: products.plansText,
      })
      .from(products)
      .where(similarly(question))
      .orderBy(sql`${likeness(words)} desc`, sql`lower(${products.title})`, products.productId)
      .limit(CANDIDATES)
  })
  return rows
    .map(({ productId, title, text, plans }) => ({
      productId,
      mistakes: countMistakes(words, title) ?? countMistakes(words, `${text} ${plans}`),
    }))
    .filter((row) => row.mistakes !== undefined)
    .sort((a, b) => (a.mistakes ?? 0) - (b.mistakes ?? 0))
    .slice(0, LIMIT)
    .map(({ productId }) => productId)
}

/** The title counts most, and words that stand together in it before those that stand apart. */
function likeness(words: readonly string[]): SQL {
  const each = [...words, words.join(' ')].map((word) => sql`word_similarity(${word}, lower(${products.title}))`)
  return sql.join(each, sql` + `)
}

/** Wrong letters of all words together; undefined when one of them is like no word, or like no beginning of one. */
function countMistakes(words: readonly string[], text: string): number | undefined {
  const known = text.toLocaleLowerCase('en-US').split(/[^\p{L}\p{N}]+/u)
  let mistakes = 0
  for (const word of words) {
    const nearest = Math.min(
      ...known.map((one) => Math.min(distance(word, one), distance(word, one.slice(0, word.length)))),
    )
    if (nearest > Math.max(1, Math.floor(word.length / LETTERS_PER_MISTAKE)) || nearest >= word.length) return undefined
    mistakes += nearest
  }
  return mistakes
}

/** Takes ids; returns the condition that a product is one of them in a market. */
export function isAmong({ market }: Question, ids: readonly string[]): SQL | undefined {
  return and(sql`${products.market} = ${market}`, sql`${products.productId} = any(${sql.param([...ids])}::text[])`)
}
