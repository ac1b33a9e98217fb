import { createHash } from 'node:crypto'
import type { Tenant } from '../../tenant.ts'
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

type Issued = {
  aud: string
  iat: number
  exp: number
  jti: string
  /** Stem of the issuer, without the tenant. */
  sts: string
  tenantId: string
  clientId: string
  /** How the application proved itself: not at all, by a secret, by a certificate. */
  appidacr: '0' | '1' | '2'
}

/** Claims of an App+User token. */
export function userTokenClaims(person: Person, amr: string[], issued: Issued): AccessTokenClaims {
  return {
    ...commonClaims(issued),
    acr: '1',
    amr,
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
export function idTokenClaims(person: Person, { tenant, amr }: { tenant: Tenant; amr?: string[] }) {
  return {
    sub: person.objectId,
    tid: tenant.id,
    oid: person.objectId,
    name: fullName(person),
    preferred_username: person.upn,
    upn: person.upn,
    email: person.upn,
    roles: person.roles,
    amr: amr ?? amrOf(person),
    ver: '2.0',
  }
}

export function amrOf(person: Person): string[] {
  return person.mfa ? ['pwd', 'mfa'] : ['pwd']
}

function commonClaims({ aud, iat, exp, jti, sts, tenantId, clientId, appidacr }: Issued) {
  return {
    aud,
    iss: `${sts}/${tenantId}/`,
    iat,
    nbf: iat,
    exp,
    appid: clientId,
    appidacr,
    tid: tenantId,
    ver: '1.0' as const,
    uti: jti,
  }
}

function guidFrom(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
