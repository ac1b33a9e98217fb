import 'server-only'
import { and, eq, like, or, type SQL, sql } from 'drizzle-orm'
import { catalogProducts as products, catalogPromotions as promotions } from '@/lib/db/schema/catalog'
import type { CatalogFilter } from '@/lib/domain/catalog'
import { searchPatterns } from '@/lib/domain/picker'

/** Share of letters in common that makes a candidate: `vizio` and `visio` have a third. Which were meant, find-similar.ts says. */
export const SIMILARITY = 0.3
/** Shorter words are like too much. */
const LEAST_LETTERS = 4

/** What was searched: the market, the text, and the products that the customer owns something of. */
export type Question = { market: string; query: string; ownedIds: readonly string[] }

/** Every typed word stands in the product's title, publisher or id, or in the title or id of one of its plans. */
export function asTyped({ market, query }: Question): SQL | undefined {
  return and(
    eq(products.market, market),
    ...searchPatterns(query).map((pattern) =>
      or(like(products.searchText, pattern), like(products.plansText, pattern)),
    ),
  )
}

/**
 * Every typed word is similar to one of the product's own, or every one to those of its plans: each is one look into an index.
 * Only within a transaction that has set pg_trgm's threshold.
 */
export function similarly({ market, query }: Question): SQL | undefined {
  const words = wordsOf(query)
  const within = (column: typeof products.searchText | typeof products.plansText) =>
    and(...words.map((word) => (word.length < LEAST_LETTERS ? like(column, pattern(word)) : sql`${word} <% ${column}`)))
  return and(eq(products.market, market), or(within(products.searchText), within(products.plansText)))
}

export function wordsOf(query: string): string[] {
  return query.toLocaleLowerCase('en-US').split(/\s+/).filter(Boolean)
}

const pattern = (word: string) => searchPatterns(word)[0] ?? '%'

/** Whether a product has a promotion that is on. */
export const isPromoted = sql<boolean>`exists (
  select 1 from ${promotions}
  where ${promotions}.market = ${products}.market and ${promotions}.product_id = ${products}.product_id
    and (${promotions}.ends_at is null or ${promotions}.ends_at > now()))`

/** Whether the customer owns something of a product. */
export const isOwned = (ownedIds: readonly string[]) =>
  sql<boolean>`(${products.productId} = any(${sql.param([...ownedIds])}::text[]))`

/** What each facet asks for; `undefined` where nothing of it is chosen. They combine. */
export function facetConditions(filter: CatalogFilter, ownedIds: readonly string[]) {
  const among = (column: typeof products.kind | typeof products.publisherName, values: readonly string[]) =>
    values.length > 0 ? sql`(${column} = any(${sql.param([...values])}::text[]))` : undefined
  return {
    kinds: among(products.kind, filter.kinds),
    publishers: among(products.publisherName, filter.publishers),
    segments:
      filter.segments.length > 0
        ? sql`(${products.segments} && ${sql.param([...filter.segments])}::text[])`
        : undefined,
    isTrial: filter.isTrial ? sql`${products.hasTrial}` : undefined,
    isPromoted: filter.isPromoted ? isPromoted : undefined,
    isOwned: filter.isOwned ? isOwned(ownedIds) : undefined,
  }
}
