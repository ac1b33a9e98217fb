import 'server-only'
import { inArray } from 'drizzle-orm'
import { provisioningNorms } from '@/lib/db/schema/following'
import { ALL_PRODUCTS, productOf, slowest, type UsualDuration, usualOf } from '@/lib/domain/usual-duration'
import type { SystemContext } from '@/lib/services/context'

/**
 * Takes lines that belong together, and the database or a transaction; returns how long the slowest of them usually
 * takes here from placed to active, or null without enough history.
 */
export async function findUsual(
  db: Pick<SystemContext['db'], 'select'>,
  lines: readonly { offerId: string }[],
): Promise<UsualDuration | null> {
  const products = [...new Set(lines.map((line) => productOf(line.offerId)))]
  const rows = await db
    .select()
    .from(provisioningNorms)
    .where(inArray(provisioningNorms.productId, [...products, ALL_PRODUCTS]))
  const norms = new Map(rows.map(({ productId, p50Ms, p95Ms, samples }) => [productId, { p50Ms, p95Ms, samples }]))
  return slowest(products.map((product) => usualOf(product, norms)))
}
