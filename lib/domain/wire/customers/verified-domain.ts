import { z } from 'zod'
import { Flag, maybe } from '../scalars'

/** A domain of the customer's tenant whose ownership is proven. partner-center-api.md ch. 4.1, C29. */
export const VerifiedDomain = z.looseObject({
  name: z.string(),
  authenticationType: maybe(z.string()),
  capability: maybe(z.string()),
  isDefault: maybe(Flag),
  isInitial: maybe(Flag),
  rootDomain: maybe(z.string()),
  status: maybe(z.string()),
  verificationMethod: maybe(z.string()),
})
export type VerifiedDomain = z.infer<typeof VerifiedDomain>

const Federation = z.strictObject({
  activeLogOnUri: z.string().optional(),
  defaultInteractiveAuthenticationMethod: z.string().optional(),
  federationBrandName: z.string().optional(),
  issuerUri: z.string(),
  logOffUri: z.string(),
  metadataExchangeUri: z.string().optional(),
  /** Certificates in base64, without their private keys. */
  nextSigningCertificate: z.string().optional(),
  openIdConnectDiscoveryEndpoint: z.string().optional(),
  passiveLogOnUri: z.string(),
  preferredAuthenticationProtocol: z.enum(['WsFed', 'Samlp']),
  promptLoginBehavior: z.enum(['TranslateToFreshPasswordAuth', 'NativeSupport', 'Disabled']),
  signingCertificate: z.string(),
  signingCertificateUpdateStatus: z.string().optional(),
  supportsMfa: z.boolean().optional(),
})

/** A verified domain to add. `Federated` ones say where their people sign in; `Managed` ones need not. */
export const VerifiedDomainRequest = z
  .strictObject({
    verifiedDomainName: z.string().trim().min(1),
    domain: z.strictObject({
      authenticationType: z.enum(['Managed', 'Federated']),
      capability: z.string(),
      isDefault: z.boolean().optional(),
      isInitial: z.boolean().optional(),
      name: z.string().trim().min(1),
      rootDomain: z.string().optional(),
      status: z.enum(['Unverified', 'Verified', 'PendingDeletion']),
      verificationMethod: z.enum(['None', 'DnsRecord', 'Email']),
    }),
    domainFederationSettings: Federation.optional(),
  })
  .refine(({ domain, domainFederationSettings: settings }) => domain.authenticationType === 'Managed' || settings, {
    path: ['domainFederationSettings'],
    message: 'A federated domain needs its federation settings',
  })
export type VerifiedDomainRequest = z.infer<typeof VerifiedDomainRequest>
