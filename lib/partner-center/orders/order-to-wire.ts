import 'server-only'
import { type OrderLineItemRequest, OrderRequest } from '@/lib/domain/wire/orders/order-request'

/** Checked once more at the border; attestation and partner ids in the spelling of the documented requests. Throws ZodError. */
export function toWire(order: OrderRequest) {
  const { partnerOnRecordAttestationAccepted, lineItems, ...rest } = OrderRequest.parse(order)
  return {
    PartnerOnRecordAttestationAccepted: partnerOnRecordAttestationAccepted,
    ...rest,
    lineItems: lineItems.map(lineToWire),
  }
}

function lineToWire({ partnerIdOnRecord, additionalPartnerIdsOnRecord, ...rest }: OrderLineItemRequest) {
  return { ...rest, PartnerIdOnRecord: partnerIdOnRecord, AdditionalPartnerIdsOnRecord: additionalPartnerIdsOnRecord }
}
