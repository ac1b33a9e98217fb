import type { Customer } from '../../seed/customer.ts'
import type { Owned } from './owned.ts'

/** What a line is judged by besides the catalogue. */
export type PurchaseContext = {
  customer: Customer
  now: Date
  owned: Owned
  /** Plans `productId:skuId` and quantities of every line of the same purchase. */
  besides: readonly { plan: string; quantity: number }[]
  /** One of Microsoft's integration sandboxes, with small limits. */
  isIntegrationSandbox?: boolean
  /** A partner without resellers. */
  isDirectPartner?: boolean
}

/** Seats that the customer has or is about to have of some plans. */
export function seatsOf({ owned, besides }: PurchaseContext, plans: readonly string[]): number {
  return plans.reduce((sum, plan) => {
    const bought = besides.filter((line) => line.plan === plan).reduce((seats, { quantity }) => seats + quantity, 0)
    return sum + (owned.seats.get(plan) ?? 0) + bought
  }, 0)
}
