import 'server-only'
import type { DraftLine } from '@/lib/domain/order-draft'
import { provisioningKind } from '@/lib/domain/provisioning/provisioning-kind'
import type { ReservationScope } from '@/lib/domain/wire/catalog/product'
import { listOwned } from '@/lib/services/catalog/list-owned'
import type { ActorContext } from '@/lib/services/context'
import { isLegacyAzure } from './list-azure-plans'

/**
 * Takes a line; returns which of a reservation's two availabilities its subscription wants: the one of Azure plans, or
 * undefined for that of MS-AZR-0145P, and for what is no reservation. partner-center-api.md ch. 5.3. Throws AppError.
 */
export async function findReservationScope(
  context: ActorContext,
  customerId: string,
  line: DraftLine,
): Promise<ReservationScope | undefined> {
  if (provisioningKind(line) !== 'reservation') return undefined
  const wanted = line.options.provisioningContext.subscriptionId?.toLowerCase()
  const owned = await listOwned(context, customerId)
  const legacy = owned.find(({ subscriptionId }) => subscriptionId.toLowerCase() === wanted)
  return legacy && isLegacyAzure(legacy) ? undefined : 'AzurePlan'
}
