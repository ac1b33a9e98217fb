/** Audience of Partner Center's REST API; every other audience is refused there. */
export const PARTNER_CENTER = 'https://api.partnercenter.microsoft.com'
/** Audience that Partner Center stopped accepting in August 2025 (401/900420). */
export const AZURE_AD_GRAPH = 'https://graph.windows.net'
/** What a v2 request without an API's own scope is about. */
export const MICROSOFT_GRAPH = 'https://graph.microsoft.com'

const PRICE_SHEETS = 'https://api.partner.microsoft.com'

/** The APIs that have a service principal in this tenant. */
export const RESOURCES: readonly string[] = [PARTNER_CENTER, PRICE_SHEETS, MICROSOFT_GRAPH, AZURE_AD_GRAPH]
