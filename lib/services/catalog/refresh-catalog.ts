import 'server-only'
import { and, eq, lt, sql } from 'drizzle-orm'
import { catalogProducts } from '@/lib/db/schema/catalog'
import type { SystemContext } from '@/lib/services/context'
import { toAppError } from '@/lib/services/to-app-error'

/** What the builder can order today. Reservations want an Azure subscription to be registered first. ch. 5.3, 5.10. */
const TARGET_VIEWS = [
  { targetView: 'OnlineServices', feature: 'new-commerce' },
  { targetView: 'MicrosoftAzure', feature: 'azure' },
  { targetView: 'Software', feature: 'one-time-purchase' },
  { targetView: 'MarketplaceSaaS', feature: 'new-commerce' },
] as const

/**
 * Takes a market (ISO alpha-2). Reads its products with the App-only token and replaces what was kept of them.
 * Views that this cloud, partner or market lacks are left out. partner-center-api.md ch. 5.2 P1. Throws AppError.
 */
export async function refreshCatalog({ db, partnerCenterAt, offers }: SystemContext, market: string): Promise<void> {
  const readAt = new Date()
  const partnerCenter = partnerCenterAt('refreshing')
  try {
    const views = await Promise.all(
      TARGET_VIEWS.filter(({ feature }) => offers(feature)).map(({ targetView }) =>
        partnerCenter.products.list({ country: market, targetView }),
      ),
    )
    const products = new Map(views.flat().map((product) => [product.id, product]))
    if (products.size === 0) return
    const values = [...products.values()].map((product) => ({
      market,
      productId: product.id,
      title: product.title,
      description: product.description ?? '',
      publisherName: product.publisherName ?? '',
      productType: product.productType?.id ?? '',
      readAt,
    }))
    const excluded = (column: string) => sql.raw(`excluded.${column}`)
    await db.transaction(async (tx) => {
      await tx
        .insert(catalogProducts)
        .values(values)
        .onConflictDoUpdate({
          target: [catalogProducts.market, catalogProducts.productId],
          set: {
            title: excluded('title'),
            description: excluded('description'),
            publisherName: excluded('publisher_name'),
            productType: excluded('product_type'),
            readAt: excluded('read_at'),
          },
        })
      await tx
        .delete(catalogProducts)
        .where(and(eq(catalogProducts.market, market), lt(catalogProducts.readAt, readAt)))
    })
  } catch (error) {
    throw toAppError(error)
  }
}
