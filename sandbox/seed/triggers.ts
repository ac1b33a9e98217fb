/** A tenant that exists but has no relationship with the provider: every call about it gets 403/20002. */
export const unrelatedCustomerId = 'd0c50000-0000-4000-8000-0000000000ff'
