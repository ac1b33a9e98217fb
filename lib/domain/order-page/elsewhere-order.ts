import type { EntryStatus } from '../history/order-entry'
import type { Amount, Money } from '../money'

/** An order that was placed in Partner Center itself, or by another program, as it was last read. Dates are ISO 8601 in UTC. */
export type ElsewhereOrder = {
  /** Of its entry in the history. */
  id: string
  orderId: string
  customer: { id: string; name: string }
  status: EntryStatus
  /** Microsoft's word for the same. ch. 7.5. */
  orderStatus: string
  transactionType: string | null
  createdAt: string
  readAt: string
  total: Money | null
  lines: ElsewhereLine[]
}

/** ch. 7.3. */
export type ElsewhereLine = {
  lineItemNumber: number
  offerId: string
  title: string
  friendlyName: string
  quantity: number
  termDuration: string
  billingCycle: string
  currency: string | null
  unitPrice: Amount | null
  extendedPrice: Amount | null
  partnerIdOnRecord: string | null
  additionalPartnerIds: string[]
  subscriptionId: string | null
  promotionId: string | null
}
