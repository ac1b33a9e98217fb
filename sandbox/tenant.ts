import { z } from 'zod'
import { Person, seedPeople } from './entra/people.ts'

/** One of a partner's applications as Entra knows it: what it may sign in with. */
export const Certificate = z.object({
  /** Base64url SHA-1 of the DER certificate (`x5t`), or what the client names the key by. */
  keyId: z.string(),
  /** The public key as PEM (SPKI). */
  publicKey: z.string(),
})
export type Certificate = z.infer<typeof Certificate>

/** A partner tenant: who it is, who works there, and the one application that is registered in it. */
export const Tenant = z.object({
  id: z.guid(),
  domain: z.string().min(1),
  name: z.string().min(1),
  /** ISO 3166-1 alpha-2. */
  countryCode: z.string().regex(/^[A-Z]{2}$/),
  kind: z.enum(['indirect-provider', 'direct-bill']),
  /** One of Microsoft's integration sandboxes: small limits, and customers can be deleted. */
  integrationSandbox: z.boolean(),
  /** The partner's own PartnerID (MPN id). */
  mpnId: z.string().regex(/^\d+$/),
  /** How many customers its seed has. */
  seedCustomers: z.int().min(0),
  people: z.array(Person),
  clientId: z.string().min(1),
  clientSecrets: z.array(z.string()),
  certificates: z.array(Certificate),
  redirectUris: z.array(z.string()),
  /** An application without a secret, for device codes and passwords: a public client. */
  nativeClientId: z.string().min(1),
})
export type Tenant = z.infer<typeof Tenant>

/** The tenant that is always there: an indirect provider in the EU. */
export const TENANT = {
  id: '5f1c8f0e-6c1b-4d53-9a0e-7d2b4c6e91a3',
  domain: 'nordhavn.onmicrosoft.com',
  name: 'Nordhavn Distribution',
  countryCode: 'DK',
} as const

const HOME_NATIVE_CLIENT_ID = '3e1f6f0a-9d57-4c0e-8f0b-51a7b3c2d4e6'

/** The home tenant as the seed knows it; its application is named by who starts the sandbox. */
export function homeTenant(
  given: Pick<
    Tenant,
    'clientId' | 'clientSecrets' | 'certificates' | 'redirectUris' | 'seedCustomers' | 'integrationSandbox'
  >,
): Tenant {
  return {
    ...TENANT,
    kind: 'indirect-provider',
    mpnId: '5104217',
    people: seedPeople(TENANT),
    nativeClientId: HOME_NATIVE_CLIENT_ID,
    ...given,
  }
}
