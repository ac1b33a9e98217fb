import { collection } from '../../wire/envelope.ts'
import type { StoredOrder } from '../stored-order.ts'
import { type LineStage, lineStage } from './progress.ts'

/** The documented words; a failed line has none of its own and stays unfulfilled (ch. 7.6). */
const words: Record<Exclude<LineStage, 'hidden' | 'cancelled'>, string> = {
  unfulfilled: 'unfulfilled',
  'prefulfillment-pending': 'prefulfillmentPending',
  fulfilled: 'fulfilled',
  failed: 'unfulfilled',
}

/** Provisioning of each line at `now`, or undefined while there is nothing to tell. */
export function provisioningResource(order: StoredOrder, now: Date) {
  const items = order.lineItems.flatMap((line) => {
    const stage = lineStage(order, line, now)
    if (stage === 'hidden' || stage === 'cancelled') return []
    const status = words[stage]
    return [
      {
        orderLineItemId: line.lineItemNumber,
        lineItemNumber: line.lineItemNumber,
        status,
        quantityProvisioningInformation: [{ quantity: line.quantity, status }],
      },
    ]
  })
  return items.length === 0 ? undefined : collection(items)
}
