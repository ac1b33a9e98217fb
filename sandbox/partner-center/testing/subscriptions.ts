import type { Customer } from '../../seed/customer.ts'
import type { Partner, Reply } from './partner.ts'
import { basicLine, checkOut } from './purchases.ts'

export const DAY_MS = 24 * 60 * 60 * 1_000

export type Owned = {
  customer: Customer
  path: string
  read(): Promise<Reply['body']>
  /** Sends the whole resource back with changes, as the documentation asks for. */
  update(changes: Record<string, unknown>, headers?: Record<string, string>): Promise<Reply>
}

/** A subscription that was just provisioned; five seats of Business Basic for a year unless told. */
export async function ownSubscription(
  partner: Partner,
  line: Record<string, unknown> = basicLine('DE'),
  customer: Customer = partner.customer({ country: 'DE' }),
): Promise<Owned> {
  const { body } = await checkOut(partner, customer, [line])
  partner.pass(10_000)
  const root = `/v1/customers/${customer.id}/subscriptions`
  const listed = await partner.call('GET', `${root}?order_id=${body.orders[0]?.id}`)
  const path = `${root}/${listed.body.items[0]?.id}`
  const read = async () => (await partner.call('GET', path)).body
  return {
    customer,
    path,
    read,
    update: async (changes, headers = {}) =>
      partner.call('PATCH', path, { body: { ...(await read()), ...changes }, headers }),
  }
}
