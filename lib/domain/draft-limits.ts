/** What one order may hold; free of zod, because the builder in the browser asks too. partner-center-api.md ch. 6.8. */
export const MAX_ADDITIONAL_PARTNER_IDS = 5
export const MAX_LINES = 100
