import type { LineStage } from './order-submission'
import { normalizeOrderStatus } from './wire/orders/order'
import { normalizeProvisioningStatus } from './wire/orders/provisioning-status'

/** What Microsoft says of one line; `provisioning` is absent when nobody with the role could ask. */
export type LineFacts = {
  orderStatus: string | undefined
  provisioning: string | undefined
  subscriptionId: string | undefined
}

/**
 * Where a line stands, and the status that says so. partner-center-api.md ch. 7.5 (order status) and 7.6 (provisioning).
 * Unknown statuses never settle a line: Microsoft may send new ones.
 */
export function deriveLineStage(facts: LineFacts): { stage: LineStage; reason: string } {
  const order = normalizeOrderStatus(facts.orderStatus)
  const provisioning = normalizeProvisioningStatus(facts.provisioning)
  switch (order) {
    case 'error':
    case 'cancelled':
    case 'po_review_rejected':
      return { stage: 'failed', reason: order }
    case 'partial_success':
      // What failed is offered to be ordered again: never what was delivered, or is about to be, before its id is there.
      if (facts.subscriptionId || provisioning === 'fulfilled') return { stage: 'active', reason: order }
      if (provisioning === 'prefulfillment_pending') return { stage: 'provisioning', reason: provisioning }
      return { stage: 'failed', reason: order }
    case 'pending_po_upload':
    case 'suspended':
      return { stage: 'needs_you', reason: order }
    case 'completed':
      return { stage: 'active', reason: order }
    case 'pending_review':
    case 'po_upload_complete':
      return { stage: 'provisioning', reason: order }
    case 'pending':
    case 'unknown':
      // Fulfilled without a subscription id is nearly there: the id follows with the order.
      if (facts.subscriptionId) return { stage: 'active', reason: 'fulfilled' }
      return { stage: 'provisioning', reason: provisioning === 'unknown' ? order : provisioning }
    default:
      return order satisfies never
  }
}
