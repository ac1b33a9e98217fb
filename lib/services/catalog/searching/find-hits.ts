import 'server-only'
import { and, asc, type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { catalogProducts as products } from '@/lib/db/schema/catalog'
import { searchPatterns } from '@/lib/domain/picker'
import { isOwned, isPromoted, type Question, wordsOf } from './matching'

export const LIMIT = 30

/** What the search reads of a product. */
export type FoundProduct = Awaited<ReturnType<typeof findHits>>[number]

/**
 * The first products that meet a condition, the best first: an exact id or title, then titles that begin with what was
 * typed, then those where a word does, then the rest; what the customer owns before what they do not, then by name.
 */
export function findHits(db: Pick<Database, 'select'>, question: Question, condition: SQL | undefined) {
  return db
    .select({
      productId: products.productId,
      title: products.title,
      description: products.description,
      publisherName: products.publisherName,
      productType: products.productType,
      kind: products.kind,
      segments: products.segments,
      hasTrial: products.hasTrial,
      hasPromotion: isPromoted,
      rank: rankOf(question),
    })
    .from(products)
    .where(condition)
    .orderBy(
      rankOf(question),
      sql`${isOwned(question.ownedIds)} desc`,
      sql`lower(${products.title})`,
      asc(products.productId),
    )
    .limit(LIMIT)
}

/** By which a hit is one of the product itself, and not only of one of its plans. */
export const OF_PRODUCT = 5

function rankOf({ query }: Question): SQL<number> {
  const text = wordsOf(query).join(' ')
  if (!text) return sql<number>`(select 0)`
  const title = sql`lower(${products.title})`
  const words = searchPatterns(query)
  // The words as they follow each other, with their wildcards defused.
  const phrase = words.map((word) => word.slice(1, -1)).join(' ')
  const all = (column: SQL) => and(...words.map((word) => sql`${column} like ${word}`))
  return sql<number>`case
    when lower(${products.productId}) = ${text} then 0
    when ${title} = ${text} then 1
    when ${title} like ${`${phrase}%`} then 2
    when ${title} like ${`% ${phrase}%`} then 3
    when ${all(title)} then 4
    when ${all(sql`${products.searchText}`)} then ${sql.raw(String(OF_PRODUCT))}
    else 6 end`
}
