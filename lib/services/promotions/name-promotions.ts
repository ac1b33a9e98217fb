import 'server-only'
import { PartnerCenterError } from '@/lib/partner-center/http/errors'
import { getMarket } from '@/lib/services/catalog/get-market'
import type { ActorContext } from '@/lib/services/context'
import { toAppError } from '@/lib/services/to-app-error'
import { getPromotion } from './list-promotions'

/**
 * What promotions are called, by their id, also those that are over; one that Microsoft does not know is left out.
 * Takes the customer in whose market they ran. Throws AppError when Microsoft cannot be asked.
 */
export async function namePromotions(
  context: ActorContext,
  { customerId, promotionIds }: { customerId: string; promotionIds: readonly (string | null | undefined)[] },
): Promise<Record<string, string>> {
  const wanted = [...new Set(promotionIds.filter((id) => id != null))]
  if (wanted.length === 0) return {}
  const market = await getMarket(context, customerId)
  const named = await Promise.all(
    wanted.map(async (id): Promise<[string, string][]> => {
      try {
        const { name } = await getPromotion(context, id, market)
        return name ? [[id, name]] : []
      } catch (error) {
        if (error instanceof PartnerCenterError && error.status === 404) return []
        throw toAppError(error)
      }
    }),
  )
  return Object.fromEntries(named.flat())
}
