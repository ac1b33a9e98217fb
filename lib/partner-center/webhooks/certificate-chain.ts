import 'server-only'
import { X509Certificate } from 'node:crypto'
import { Certificate, CertificateChainValidationEngine } from 'pkijs'
import { assertOrigin, fetchSmall } from './fetch-small'

/** Microsoft's chains have one or two certificates between. */
const MAX_INTERMEDIATES = 4

/**
 * Takes a certificate, trusted roots (PEM or DER) and where issuers' certificates may be fetched; proves a chain between them
 * by the rules of RFC 5280 (signatures, dates, who may issue for whom). The signing certificate comes alone (ch. 9.4),
 * so its issuers are fetched from where each certificate names them. A certificate that is a root needs no chain.
 * Revocation lists are not read.
 * Throws Error when there is no such chain.
 */
export async function completeChain(
  certificate: X509Certificate,
  { roots, issuerOrigins }: { roots: readonly (string | Buffer)[]; issuerOrigins: readonly string[] },
): Promise<void> {
  const trusted = roots.map((root) => new X509Certificate(root))
  if (trusted.some((root) => root.raw.equals(certificate.raw))) return assertInTime(certificate)
  const chain = [certificate]
  let last = certificate
  let anchors = issuersOf(last, trusted)
  while (anchors.length === 0) {
    if (chain.length > MAX_INTERMEDIATES) throw new Error('the chain is too long')
    last = await fetchIssuer(last, issuerOrigins)
    chain.push(last)
    anchors = issuersOf(last, trusted)
  }
  const engine = new CertificateChainValidationEngine({
    trustedCerts: anchors.map(toPkijs),
    certs: chain.map(toPkijs).reverse(),
  })
  const { result, resultMessage } = await engine.verify()
  if (!result) throw new Error(`the chain does not hold: ${resultMessage}`)
}

function assertInTime({ validFromDate, validToDate }: X509Certificate): void {
  const now = Date.now()
  if (now < validFromDate.getTime() || now > validToDate.getTime()) throw new Error('the certificate is out of date')
}

function issuersOf(certificate: X509Certificate, roots: X509Certificate[]): X509Certificate[] {
  return roots.filter((root) => certificate.checkIssued(root) && certificate.verify(root.publicKey))
}

async function fetchIssuer(certificate: X509Certificate, origins: readonly string[]): Promise<X509Certificate> {
  const url = /^CA Issuers - URI:(\S+)$/m.exec(certificate.infoAccess ?? '')?.[1]
  if (url === undefined) throw new Error('the certificate does not say where its issuer is')
  assertOrigin(url, origins)
  const issuer = new X509Certificate(await fetchSmall(url))
  if (!certificate.checkIssued(issuer)) throw new Error('the certificate was issued by somebody else')
  return issuer
}

/** The same certificate for the library that knows the rules of chains. */
export function toPkijs({ raw }: X509Certificate): Certificate {
  return Certificate.fromBER(new Uint8Array(raw))
}
