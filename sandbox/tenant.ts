/** The one partner tenant of the sandbox: an indirect provider in the EU. */
export const TENANT = {
  id: '5f1c8f0e-6c1b-4d53-9a0e-7d2b4c6e91a3',
  domain: 'nordhavn.onmicrosoft.com',
  name: 'Nordhavn Distribution',
  countryCode: 'DK',
} as const

/** True for every way Entra lets a client name this tenant in a path: its id, its domain, `common`, `organizations`. */
export function isTenantAlias(segment: string): boolean {
  return [TENANT.id, TENANT.domain, 'common', 'organizations'].includes(segment.toLowerCase())
}
