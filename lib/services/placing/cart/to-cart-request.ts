import 'server-only'
import type { DraftContent, DraftLine } from '@/lib/domain/order-draft'
import { inheritsPartner } from '@/lib/domain/provisioning/provisioning-kind'
import type { Availability } from '@/lib/domain/wire/catalog/availability'
import { CartRequest, type Participant } from '@/lib/domain/wire/orders/cart-request'
import { toOptions } from '@/lib/services/placing/to-options'

/**
 * Takes a valid draft and the availability of each line; returns the cart as the wire wants it.
 * The root flag is required to get an answer at all (900206); it orders nothing: only checkout does, and the verb that
 * calls checkout wants the person's tick. partner-center-api.md ch. 6.2, 6.3, 6.7, 6.8.
 */
export function toCartRequest(content: DraftContent, offers: readonly Availability[]): CartRequest {
  const participants = toParticipants(content)
  return CartRequest.parse({
    lineItems: content.lines.map((line, index) => toLine(line, index, offers[index], participants)),
    partnerOnRecordAttestationAccepted: true,
  })
}

function toLine(line: DraftLine, index: number, offer: Availability | undefined, participants: Participant[]) {
  return {
    id: index,
    catalogItemId: offer?.catalogItemId,
    quantity: line.quantity,
    billingCycle: line.choice?.billingCycle,
    ...(line.choice?.termDuration ? { termDuration: line.choice.termDuration } : {}),
    ...(offer?.defaultCurrency ? { currencyCode: offer.defaultCurrency.code } : {}),
    ...(line.friendlyName.trim() ? { friendlyName: line.friendlyName.trim() } : {}),
    ...(line.attestationType ? { attestationAccepted: line.attestationAccepted } : {}),
    ...toOptions(line.options),
    ...(participants.length > 0 && !inheritsPartner(line) ? { participants } : {}),
  }
}

function toParticipants({ partnerIdOnRecord, additionalPartnerIds }: DraftContent): Participant[] {
  if (!partnerIdOnRecord) return []
  return [
    { key: 'transaction_reseller', value: partnerIdOnRecord },
    ...additionalPartnerIds.map((value): Participant => ({ key: 'additional_transaction_reseller', value })),
  ]
}
