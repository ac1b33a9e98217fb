import { createHash } from 'node:crypto'
import { TENANT } from '../../tenant.ts'
import { fullName, type Person } from '../people.ts'
import { PERMISSION } from '../scopes.ts'

/** Claims of an access token as reference §2.6 shows them; the resource decides the version, Partner Center's is 1.0. */
export type AccessTokenClaims = {
  aud: string
  iss: string
  iat: number
  nbf: number
  exp: number
  appid: string
  appidacr: string
  tid: string
  oid: string
  sub: string
  ver: '1.0'
  uti: string
  idtyp?: 'app'
  acr?: string
  amr?: string[]
  name?: string
  given_name?: string
  family_name?: string
  upn?: string
  unique_name?: string
  scp?: string
  tenant_region_scope?: string
}

type Issued = { aud: string; iat: number; exp: number; jti: string; baseUrl: string; clientId: string }

/** Claims of an App+User token. */
export function userTokenClaims(person: Person, issued: Issued): AccessTokenClaims {
  return {
    ...commonClaims(issued),
    acr: '1',
    amr: amrOf(person),
    oid: person.objectId,
    sub: person.objectId,
    name: fullName(person),
    given_name: person.givenName,
    family_name: person.familyName,
    upn: person.upn,
    unique_name: person.upn,
    scp: PERMISSION,
    tenant_region_scope: 'EU',
  }
}

/** Claims of an App-only token: the service principal of the application is the subject. */
export function appTokenClaims(issued: Issued): AccessTokenClaims {
  const servicePrincipalId = guidFrom(`service-principal:${issued.clientId}`)
  return { ...commonClaims(issued), idtyp: 'app', oid: servicePrincipalId, sub: servicePrincipalId }
}

/** What an id_token says about a person; app roles are how an application learns what they may do. */
export function idTokenClaims(person: Person) {
  return {
    sub: person.objectId,
    tid: TENANT.id,
    oid: person.objectId,
    name: fullName(person),
    preferred_username: person.upn,
    upn: person.upn,
    email: person.upn,
    roles: person.roles,
    amr: amrOf(person),
    ver: '2.0',
  }
}

export function amrOf(person: Person): string[] {
  return person.mfa ? ['pwd', 'mfa'] : ['pwd']
}

function commonClaims({ aud, iat, exp, jti, baseUrl, clientId }: Issued) {
  return {
    aud,
    iss: `${baseUrl}/${TENANT.id}/`,
    iat,
    nbf: iat,
    exp,
    appid: clientId,
    appidacr: '1',
    tid: TENANT.id,
    ver: '1.0' as const,
    uti: jti,
  }
}

function guidFrom(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
