import 'server-only'
import { z } from 'zod'
import { countSeats, type OwnedSeats } from '@/lib/domain/provisioning/seats-left'
import { listOwned } from '@/lib/services/catalog/list-owned'
import type { ActorContext } from '@/lib/services/context'

export const ListOwnedSeats = z.object({ customerId: z.guid() })
export type ListOwnedSeats = z.infer<typeof ListOwnedSeats>

/** How many seats of each plan ("product:sku") the customer has in force. Throws AppError. */
export async function listOwnedSeats(context: ActorContext, { customerId }: ListOwnedSeats): Promise<OwnedSeats> {
  return countSeats(await listOwned(context, customerId))
}
