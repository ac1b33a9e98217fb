import 'server-only'
import { NO_OPTIONS } from '@/lib/domain/line-options'
import type { DraftContent, DraftLine } from '@/lib/domain/order-draft'
import { inheritsPartner } from '@/lib/domain/provisioning/provisioning-kind'
import type { ReviewedCart } from '@/lib/domain/review'
import { OrderRequest } from '@/lib/domain/wire/orders/order-request'
import { toOptions } from './to-options'

/**
 * Takes what was reviewed; returns the body of the direct route, `POST /v1/customers/{id}/orders`.
 * partner-center-api.md ch. 7.2–7.4. Here the resellers are fields of each line, not participants.
 */
export function toOrderRequest(customerId: string, content: DraftContent, cart: ReviewedCart): OrderRequest {
  const cycles = new Set(cart.lines.map((line) => line.billingCycle))
  const [cycle] = cycles
  return OrderRequest.parse({
    referenceCustomerId: customerId,
    ...(cycles.size === 1 ? { billingCycle: cycle } : {}),
    lineItems: cart.lines.map((line, index) => ({
      lineItemNumber: index,
      offerId: line.catalogItemId,
      quantity: line.quantity,
      ...(line.termDuration ? { termDuration: line.termDuration } : {}),
      ...(line.friendlyName ? { friendlyName: line.friendlyName } : {}),
      ...(content.lines[index]?.attestationType ? { attestationAccepted: true } : {}),
      ...toOptions({ ...(content.lines[index]?.options ?? NO_OPTIONS), promotionId: line.promotionId }),
      ...toPartners(content, content.lines[index]),
    })),
    partnerOnRecordAttestationAccepted: true,
  })
}

function toPartners({ partnerIdOnRecord, additionalPartnerIds: additional }: DraftContent, line?: DraftLine) {
  if (!partnerIdOnRecord || (line && inheritsPartner(line))) return {}
  return { partnerIdOnRecord, ...(additional.length > 0 ? { additionalPartnerIdsOnRecord: additional } : {}) }
}
