import type { KnownFacts } from '@/components/order/lines/known-facts'
import { asResult } from '@/lib/page'
import { getOrderFacts } from '@/lib/services/orders/facts/get-order-facts'
import { readSubscription } from '@/lib/services/orders/facts/read-subscription'
import type { EntryPage } from './entry-page'

/** So many at most are read while a page waits; the others come with the customer's next reading. */
const MAX_READINGS = 10

type Asked = { customerId: string; orderIds: readonly string[]; subscriptionIds: readonly (string | null)[] }

/** What is known of the orders' subscriptions; what is too new to be known is read from Microsoft, and nobody waits for it. */
export async function readFacts({ context, since }: EntryPage, asked: Asked): Promise<KnownFacts> {
  const { customerId, orderIds } = asked
  const subscriptionIds = asked.subscriptionIds.filter((id) => id !== null)
  const facts = await getOrderFacts(context, { customerId, orderIds, subscriptionIds })
  const unknown = subscriptionIds.filter((id) => !facts.subscriptions.some((one) => one.id === id))
  const readings = unknown
    .slice(0, MAX_READINGS)
    .map((id) => [id, asResult(readSubscription(context, { customerId, subscriptionId: id }))] as const)
  return { ...facts, readings: Object.fromEntries(readings), now: since }
}
