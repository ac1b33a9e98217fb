import 'server-only'

/** `rsa-` and one of these. SHA-1 can be forged; what is not here is not asked for. */
const HASHES: ReadonlySet<string> = new Set(['sha256', 'sha384', 'sha512'])
const BASE64 = /^[A-Za-z0-9+/]{86,}={0,2}$/

export type Signature = { hash: string; signature: Buffer; certificateUrl: string }

/**
 * Takes the headers of a webhook call; returns what they say of its signature. It stands in `Authorization`, or in
 * `x-ms-signature` when the registration wants that. ch. 9.4. Throws Error when something is missing or unknown.
 */
export function readSignature(headers: Headers): Signature {
  const text = findSignature(headers)
  if (text === undefined) throw new Error('there is no signature')
  const certificateUrl = headers.get('x-ms-certificate-url')
  if (!certificateUrl) throw new Error('there is no certificate URL')
  const [kind, hash = '', ...rest] = (headers.get('x-ms-signature-algorithm') ?? '').trim().toLowerCase().split('-')
  if (kind !== 'rsa' || !HASHES.has(hash) || rest.length > 0) throw new Error('the algorithm is none of ours')
  return { hash, signature: Buffer.from(text, 'base64'), certificateUrl }
}

/** A proxy may put an `Authorization` of its own before ours: then the other header counts. */
function findSignature(headers: Headers): string | undefined {
  const candidates = [
    /^Signature\s+(\S+)$/i.exec(headers.get('Authorization')?.trim() ?? '')?.[1],
    // With the scheme, as the page's own code expects it, or without.
    /^(?:Signature\s+)?(\S+)$/i.exec(headers.get('x-ms-signature')?.trim() ?? '')?.[1],
  ]
  return candidates.find((text) => text !== undefined && BASE64.test(text))
}
