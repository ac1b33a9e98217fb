import { createPublicKey } from 'node:crypto'
import { z } from 'zod'
import { Certificate } from '../../tenant.ts'
import type { ControlRoute } from '../control-route.ts'

const isKey = (pem: string): boolean => {
  try {
    return createPublicKey(pem).asymmetricKeyType === 'rsa'
  } catch {
    return false
  }
}
const NewCertificate = Certificate.extend({
  publicKey: z.string().refine(isKey, 'must be an RSA public key or a certificate as PEM'),
}).strict()
const NewSecret = z.strictObject({ secret: z.string().min(1) })

/** What the tenant's application may prove itself with. */
export const applicationRoutes: ControlRoute[] = [
  {
    method: 'POST',
    path: '/application/certificates',
    about: '{ keyId, publicKey }: registers a certificate by its thumbprint (base64url) and PEM, for client assertions',
    handle({ body, running }) {
      running.tenant.certificates.push(NewCertificate.parse(body))
      running.changed()
      return { status: 201, body: { certificates: running.tenant.certificates.map(({ keyId }) => keyId) } }
    },
  },
  {
    method: 'POST',
    path: '/application/secrets',
    about: '{ secret }: one more client secret, beside those there are',
    handle({ body, running }) {
      running.tenant.clientSecrets.push(NewSecret.parse(body).secret)
      running.changed()
      return undefined
    },
  },
]
