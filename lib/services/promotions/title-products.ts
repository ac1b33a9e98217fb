import 'server-only'
import { getMarket } from '@/lib/services/catalog/get-market'
import { nameProducts } from '@/lib/services/catalog/name-products'
import type { ActorContext } from '@/lib/services/context'
import { keepBriefly } from '@/lib/services/keep-briefly'

const keepTitle = keepBriefly<string>({ freshForMs: 60 * 60_000, entries: 1_000 })

/**
 * Titles of products by their id: as our catalogue has them, and as Microsoft says where it has none yet. One that is not sold
 * in the customer's market keeps its id. Throws AppError.
 */
export async function titleProducts(
  context: ActorContext,
  customerId: string,
  productIds: string[],
): Promise<Record<string, string>> {
  const kept = await nameProducts(context, { customerId, productIds })
  const missing = productIds.filter((id) => kept[id] === undefined)
  if (missing.length === 0) return kept
  const market = await getMarket(context, customerId)
  const asked = await Promise.all(
    missing.map(async (id): Promise<[string, string]> => {
      const title = keepTitle(
        `${market} ${id}`,
        async () => (await context.partnerCenter.products.get(id, market)).title,
      )
      return [id, await title.catch(() => id)]
    }),
  )
  return { ...kept, ...Object.fromEntries(asked) }
}
