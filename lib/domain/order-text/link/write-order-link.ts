import { MAX_LINES } from '@/lib/domain/draft-limits'

type LinkedLine = {
  /** `productId:skuId:availabilityId`; the last rotates and is left out. */
  offerId: string
  quantity: number
  /** ISO 8601 duration; empty for what has no term. */
  termDuration: string
  billingCycle: string
  friendlyName: string
}

/**
 * Takes a customer's id and lines of an order; returns the address that begins the same once more, as readOrderLink reads it.
 * Lines that were cancelled have a quantity of 0 and are left out. Without a line left it begins an empty order.
 */
export function writeOrderLink(customerId: string, lines: readonly LinkedLine[]): string {
  const params = new URLSearchParams({ customer: customerId })
  for (const line of lines.filter(({ quantity }) => quantity > 0).slice(0, MAX_LINES)) {
    params.append('sku', line.offerId.split(':').slice(0, 2).join(':'))
    params.append('quantity', String(line.quantity))
    params.append('term', line.termDuration)
    params.append('billing', line.billingCycle)
    params.append('name', line.friendlyName)
  }
  return `/orders/new?${params}`
}
