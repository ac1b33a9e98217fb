import { createHash, generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'
import { z } from 'zod'

/** A private RSA key as JWK; `kid` is its thumbprint. */
export const SigningKey = z.object({
  kty: z.literal('RSA'),
  use: z.literal('sig'),
  alg: z.literal('RS256'),
  kid: z.string(),
  n: z.string(),
  e: z.string(),
  d: z.string(),
  p: z.string(),
  q: z.string(),
  dp: z.string(),
  dq: z.string(),
  qi: z.string(),
})
export type SigningKey = z.infer<typeof SigningKey>

/** Makes the key that signs this sandbox's tokens. */
export async function generateSigningKey(): Promise<SigningKey> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  const jwk = privateKey.export({ format: 'jwk' })
  const kid = createHash('sha256')
    .update(jwk.n ?? '')
    .digest('base64url')
    .slice(0, 27)
  return SigningKey.parse({ ...jwk, use: 'sig', alg: 'RS256', kid })
}
