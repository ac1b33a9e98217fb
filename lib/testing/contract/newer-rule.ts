/** What a documented request lacks, or echoes though it is read-only (then null), since a rule came that is newer than its page. */
type Amendment = { why: string; with: Record<string, unknown> }

const attested: Amendment = {
  why: 'the partner attestation is required since 2022 (400/900206). ch. 6.7',
  with: { partnerOnRecordAttestationAccepted: true },
}
/** The SDK sent the cart back as it was read. */
const replaced: Amendment = {
  why: attested.why,
  with: {
    ...attested.with,
    creationTimestamp: null,
    lastModifiedTimestamp: null,
    expirationTimestamp: null,
    lastModifiedUser: null,
  },
}

/** Documented requests that this client would not send as they are: with their amendment it would. */
export const newerRule: Record<string, Amendment> = {
  'azure-purchase-savings-plan.request.create-cart.json': attested,
  'azure-purchase-savings-plan.request.create-order.json': attested,
  'create-a-cart-with-add-ons.request.existing-base-subscription-for.json': attested,
  'create-a-cart-with-add-ons.request.new-base-subscription-for-a-ne.json': attested,
  'create-a-cart-with-add-ons.request.new-base-subscription-for-trad.json': attested,
  'create-a-cart.request-2.json': attested,
  'create-a-cart.request.json': attested,
  'create-an-order-for-a-customer-of-an-indirect-reseller.request.json': attested,
  'create-an-order.request-2.json': attested,
  'seed001.create-an-order.request-2.json': attested,
  'update-a-cart.request.json': replaced,
}
