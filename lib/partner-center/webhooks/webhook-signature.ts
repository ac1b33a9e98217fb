import 'server-only'
import { verify } from 'node:crypto'
import { readSignature } from './signature-headers'
import { type CertificateTrust, createCertificateStore } from './signing-certificate'

export type SignatureOptions = Partial<CertificateTrust> & {
  /** Told why something was refused, for our log; whoever sent it learns only that it was. */
  onRefused?(reason: string): void
}

/** A call as it arrived: the body byte for byte, before anybody read it as JSON. */
export type ReceivedCall = { headers: Headers; body: Uint8Array }

/**
 * Takes whom to trust (Microsoft, unless told otherwise); returns a function that says whether a webhook call was signed
 * by Partner Center. It answers false for everything that is not proven, and never throws: no header, an unknown
 * algorithm, a certificate from elsewhere or without a trusted chain, a network that is down. True says who wrote the
 * event, not that it is new: the same call can be sent again by anybody who saw it, so read the resource before acting.
 * partner-center-api.md ch. 9.4 / learn.microsoft.com …/partner-center-webhooks
 */
export function createSignatureCheck({ onRefused, ...trust }: SignatureOptions = {}) {
  const certificates = createCertificateStore(trust)

  return async function isSignedByPartnerCenter({ headers, body }: ReceivedCall): Promise<boolean> {
    try {
      const { hash, signature, certificateUrl } = readSignature(headers)
      const { publicKey } = await certificates.get(certificateUrl)
      const isSigned = verify(hash, body, publicKey, signature)
      if (!isSigned) onRefused?.('the signature is not of this body')
      return isSigned
    } catch (error) {
      onRefused?.(error instanceof Error ? error.message : String(error))
      return false
    }
  }
}
