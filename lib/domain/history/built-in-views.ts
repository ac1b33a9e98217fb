/** Views that every desk has, for everyone; nobody changes them. Their statuses: ORDERS_VIEWS. */
export const BUILT_IN_VIEWS = ['needsYou', 'underWay', 'done'] as const
