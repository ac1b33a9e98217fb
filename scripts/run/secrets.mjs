import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** @typedef {{ clientId: string, clientSecret: string, nextAuthSecret: string, tokenKeys: string }} Secrets */

/** @returns {Secrets} */
export function makeSecrets() {
  return {
    clientId: randomUUID(),
    clientSecret: randomBytes(24).toString('base64url'),
    nextAuthSecret: randomBytes(32).toString('base64url'),
    tokenKeys: `k1:${randomBytes(32).toString('base64')}`,
  }
}

/**
 * The secrets of an installation: made at the first start, the same ever after, readable by this user only.
 * @param {string} file
 * @returns {Secrets}
 */
export function keepSecrets(file) {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const secrets = makeSecrets()
  writeFileSync(`${file}.new`, JSON.stringify(secrets, undefined, 2), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return secrets
}
