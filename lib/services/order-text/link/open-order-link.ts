import 'server-only'
import { type OrderLink, readOrderLink } from '@/lib/domain/order-text/link/read-order-link'
import type { OrderReading } from '@/lib/domain/order-text/reading'
import type { ActorContext } from '@/lib/services/context'
import { matchLines } from '@/lib/services/order-text/match-lines'

/** What a link wants of a customer: its lines beside what the catalogue has for them. */
export type OpenedLink = Pick<OrderReading, 'lines' | 'plans'> &
  Pick<OrderLink, 'poNumber' | 'leftOut' | 'uneven' | 'unused'>

/** Takes a customer and what follows the question mark of the link. Begins and changes nothing. Throws as matchLines does. */
export async function openOrderLink(
  context: ActorContext,
  { customerId, search }: { customerId: string; search: string },
): Promise<OpenedLink> {
  const { wanted, poNumber, leftOut, uneven, unused } = readOrderLink(search)
  const { lines, plans } = await matchLines(context, { customerId, wanted })
  return { lines, plans, poNumber, leftOut, uneven, unused }
}
