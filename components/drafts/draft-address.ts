import type { Route } from 'next'

/** Where a draft is built. */
export function draftAddress(customerId: string, draftId: string): Route {
  return `/customers/${customerId}/drafts/${draftId}` as Route
}
