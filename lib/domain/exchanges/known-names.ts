/**
 * Members of the bodies that go back and forth about an order: carts, orders, provisioning, errors. Whatever is called
 * otherwise is not kept. partner-center-api.md ch. 3.8, 6, 7; compared without regard to case.
 */
const NAMES = `
  additionalInformation additionalPartnerIdsOnRecord addonItems alternateId amount attestationAccepted availableQuantity
  billingCycle billingType cart catalogItemId category client code commitmentEndDate correlationId creationDate
  creationTimestamp currency currencyCode currencySymbol customTermEndDate description discountedPrice duration effectiveStartDate
  entitlementId error errorCode errorDescription errorName expirationTimestamp extendedPrice friendlyName grain id isRetryable items
  lastModifiedTimestamp lineItemNumber lineItems listPrice message method name objectType offerId offerName orderErrors orderGroup
  orderGroupId orderId orderLineItemId orders parentSubscriptionId partnerIdOnRecord partnerOnRecordAttestationAccepted price
  pricing productId promotionId proratedPrice provisioningContext provisioningStatus purchaseCommitment purchasedQuantity
  purchaseSystem quantity quantityProvisioningInformation reason referenceCustomerId renewsTo requestId scope skuId source status
  statusCode subscriptionId termDuration title totalCount totalPrice transactionType type unitType`

const KNOWN = new Set(NAMES.trim().toLowerCase().split(/\s+/))

/** Takes the name of a member of a body; returns whether it may be kept. */
export function isKnownName(name: string): boolean {
  return KNOWN.has(name.toLowerCase())
}
