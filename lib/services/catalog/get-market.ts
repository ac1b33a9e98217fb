import 'server-only'
import { AppError } from '@/lib/domain/app-error'
import type { ActorContext } from '@/lib/services/context'
import { getCustomer } from '@/lib/services/customers/get-customer'
import { refreshCustomer } from '@/lib/services/customers/refresh-customer'

/**
 * The customer's market: the country of their billing profile (ISO alpha-2, upper case). Asks Partner Center when the
 * mirror does not know it yet. Throws AppError customerNotFound.
 */
export async function getMarket(context: ActorContext, customerId: string): Promise<string> {
  const country =
    (await getCustomer(context, customerId)).country ?? (await refreshCustomer(context, customerId)).country
  if (!country) throw new AppError('countryNotSellable')
  return country
}
