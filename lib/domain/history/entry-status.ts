import { normalizeOrderStatus } from '../wire/orders/order'
import type { EntryStatus } from './order-entry'

/** Takes Microsoft's order status in any spelling; returns what it is in the history. partner-center-api.md ch. 7.5. */
export function entryStatusOf(orderStatus: string | undefined): EntryStatus {
  const status = normalizeOrderStatus(orderStatus)
  switch (status) {
    case 'completed':
      return 'active'
    case 'pending':
      return 'provisioning'
    case 'partial_success':
      return 'partly_placed'
    case 'error':
      return 'failed'
    case 'cancelled':
    case 'suspended':
      return status
    case 'pending_review':
    case 'pending_po_upload':
    case 'po_upload_complete':
    case 'po_review_rejected':
      return 'needs_you'
    case 'unknown':
      return 'placed'
    default:
      return status satisfies never
  }
}
