import { createPrivateKey, generateKeyPair, type KeyObject, sign } from 'node:crypto'
import { promisify } from 'node:util'
import { selfSignedCertificate } from './self-signed-certificate.ts'

/** Where the certificate of the signatures lies, as a DER file without any sign-in. */
export const CERTIFICATE_PATH = '/cert/pcnotifications-dispatch.microsoft.com.cer'

type Identity = { key: KeyObject; certificate: Buffer }
let identity: Promise<Identity> | undefined

/** Base64 of the RSA-SHA256 signature of a text in UTF-8. */
export async function signWithIdentity(text: string): Promise<string> {
  const { key } = await currentIdentity()
  return sign('sha256', Buffer.from(text, 'utf8'), key).toString('base64')
}

/** The certificate (DER) that goes with the signatures. */
export async function signingCertificate(): Promise<Buffer> {
  return (await currentIdentity()).certificate
}

/** Made when the first event is signed, new in every process: receivers read the certificate from its URL. */
function currentIdentity(): Promise<Identity> {
  identity ??= makeIdentity()
  return identity
}

async function makeIdentity(): Promise<Identity> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  })
  const key = createPrivateKey({ key: privateKey, type: 'pkcs8', format: 'der' })
  return { key, certificate: selfSignedCertificate(key, publicKey, subject) }
}

/**
 * Receivers look for `O=Microsoft Corporation` in the issuer (ch. 9.4); this one says that it is not Microsoft's. No chain
 * leads to a public root: a receiver that checks the chain has to trust this certificate.
 */
const subject = { commonName: 'Partner Center sandbox', organization: 'Microsoft Corporation (sandbox, not Microsoft)' }
