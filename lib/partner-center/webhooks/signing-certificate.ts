import 'server-only'
import { X509Certificate } from 'node:crypto'
import { rootCertificates } from 'node:tls'
import type { RelativeDistinguishedNames } from 'pkijs'
import { completeChain, toPkijs } from './certificate-chain'
import { assertOrigin, fetchSmall } from './fetch-small'

export type CertificateTrust = {
  /** Where a signing certificate may lie: `https://host`, or `https://*.host` for what stands below. */
  certificateOrigins: readonly string[]
  /** Where the certificates of its issuers may lie; http will do, because the chain proves them. */
  issuerOrigins: readonly string[]
  /** Where a chain must end: PEM or DER. */
  roots: readonly (string | Buffer)[]
  /** The organization that must have issued the signing certificate. */
  issuerOrganization: string
}

/** ch. 9.4; the storage account is the one that the page's sample names. */
const MICROSOFT: CertificateTrust = {
  certificateOrigins: ['https://3psostorageacct.blob.core.windows.net', 'https://*.microsoft.com'],
  issuerOrigins: ['http://www.microsoft.com', 'http://caissuers.microsoft.com', 'http://cacerts.digicert.com'],
  roots: rootCertificates,
  issuerOrganization: 'Microsoft Corporation',
}

/** Certificates change within months; an hour keeps the network out of nearly every call. */
const KEPT_MS = 60 * 60 * 1000
const MAX_KEPT = 16
const MIN_KEY_BITS = 2048
/** X.520's O. */
const ORGANIZATION = '2.5.4.10'

/**
 * Takes whom to trust; returns a store of signing certificates by their URL, each fetched once an hour at most.
 * `get` throws Error for a certificate that is not to be trusted, and remembers none of those.
 */
export function createCertificateStore(trust: Partial<CertificateTrust> = {}) {
  const rules = { ...MICROSOFT, ...trust }
  const kept = new Map<string, { certificate: Promise<X509Certificate>; until: number }>()

  return {
    get(url: string): Promise<X509Certificate> {
      const known = kept.get(url)
      if (known && known.until > Date.now()) return known.certificate
      const certificate = fetchTrusted(url, rules)
      kept.delete(url)
      kept.set(url, { certificate, until: Date.now() + KEPT_MS })
      const [oldest] = kept.keys()
      if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest)
      certificate.catch(() => kept.delete(url))
      return certificate
    },
  }
}

async function fetchTrusted(url: string, rules: CertificateTrust): Promise<X509Certificate> {
  assertOrigin(url, rules.certificateOrigins)
  const certificate = new X509Certificate(await fetchSmall(url))
  assertKey(certificate)
  if (!organizationsOf(toPkijs(certificate).issuer).includes(rules.issuerOrganization)) {
    throw new Error('the certificate has another issuer')
  }
  await completeChain(certificate, rules)
  return certificate
}

function assertKey({ publicKey }: X509Certificate): void {
  const { modulusLength = 0 } = publicKey.asymmetricKeyDetails ?? {}
  if (publicKey.asymmetricKeyType !== 'rsa' || modulusLength < MIN_KEY_BITS) throw new Error('the key is too weak')
}

/** Whole names: a part of a longer name is another name. */
function organizationsOf({ typesAndValues }: RelativeDistinguishedNames): string[] {
  return typesAndValues.filter(({ type }) => type === ORGANIZATION).map(({ value }) => value.valueBlock.value)
}
