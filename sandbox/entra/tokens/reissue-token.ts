import { createPrivateKey, randomUUID, sign } from 'node:crypto'
import { z } from 'zod'
import type { SigningKey } from './signing-key.ts'

const Payload = z.looseObject({ exp: z.number() })

export type IssuedToken = { access_token: string; token_type: 'Bearer'; expires_in: number }

/**
 * Makes another token out of one that was verified: the same principal and audience, and no longer life. That is what
 * `generatetoken` comes down to since Entra's tokens are taken directly (ch. 2.4); clients may not look into it.
 */
export function createTokenReissuer({ signingKey }: { signingKey: SigningKey }) {
  const privateKey = createPrivateKey({ key: signingKey, format: 'jwk' })
  return (authorization: string | undefined): IssuedToken => {
    const [header = '', payload = ''] = authorization?.trim().split(/ +/)[1]?.split('.') ?? []
    const claims = Payload.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()))
    const now = Math.floor(Date.now() / 1000)
    const signed = `${header}.${toPart({ ...claims, iat: now, nbf: now, uti: randomUUID() })}`
    const signature = sign('RSA-SHA256', Buffer.from(signed), privateKey).toString('base64url')
    return { access_token: `${signed}.${signature}`, token_type: 'Bearer', expires_in: claims.exp - now }
  }
}

export type ReissueToken = ReturnType<typeof createTokenReissuer>

function toPart(claims: object): string {
  return Buffer.from(JSON.stringify(claims)).toString('base64url')
}
