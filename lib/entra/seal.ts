import 'server-only'
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { env } from '@/lib/env'

const ALGORITHM = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

export type Sealer = ReturnType<typeof createSealer>

/**
 * Takes `TOKEN_KEYS` ("id:base64" pairs, comma separated): the first key seals, every key opens, so keys are rotated by
 * putting a new one in front. What is sealed names its key, and opens only beside the same `owner` (the session id): a
 * row copied into another session is worthless.
 */
export function createSealer(tokenKeys: string) {
  const keys = new Map(tokenKeys.split(',').map(readKey))
  const [newest] = keys
  if (!newest) throw new Error('TOKEN_KEYS holds no key')
  const [sealingId, sealingKey] = newest

  return {
    /** Returns "keyId.base64url(nonce, ciphertext, tag)". */
    seal(plain: string, owner: string): string {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv(ALGORITHM, sealingKey, nonce, { authTagLength: TAG_BYTES }).setAAD(
        Buffer.from(owner),
      )
      const sealed = Buffer.concat([nonce, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return `${sealingId}.${sealed.toString('base64url')}`
    },

    /** Throws when the key is gone, the owner is another one, or a bit was changed. */
    open(text: string, owner: string): string {
      const [keyId = '', payload = ''] = text.split('.')
      const key = keys.get(keyId)
      if (!key) throw new Error(`No key "${keyId}" in TOKEN_KEYS`)
      const sealed = Buffer.from(payload, 'base64url')
      const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
      decipher.setAAD(Buffer.from(owner)).setAuthTag(sealed.subarray(-TAG_BYTES))
      return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]).toString(
        'utf8',
      )
    },
  }
}

function readKey(pair: string): [id: string, key: Buffer] {
  const [id = '', base64 = ''] = pair.trim().split(':')
  return [id, Buffer.from(base64, 'base64')]
}

/** The sealer of this installation. */
export function sealerFromEnvironment(): Sealer {
  return createSealer(env().TOKEN_KEYS)
}
