/** A plain line: Microsoft's own promotion, natural end and renewal. Free of zod, because the builder in the browser begins with it. */
export const NO_OPTIONS = {
  promotionId: null,
  customTermEndDate: null,
  renewsTo: null,
  provisioningContext: {},
  purchaseCommitment: null,
}
