import { z } from 'zod'
import { type Answer, type Call, Refusal, type Route } from '../../http/route.ts'
import { recordActivity } from '../audit/record-activity.ts'
import { requireAddress } from '../countries/address.ts'
import { link } from '../wire/envelope.ts'
import { readQuery } from '../wire/read-query.ts'
import { requireBody } from '../wire/require-body.ts'
import { foldCase } from '../wire/wire-words.ts'
import { type ProfileKind, profileKinds } from './profile-kinds.ts'
import { keepProfile, readProfile, type StoredProfile } from './stored-profile.ts'

/** Reads and full replacements of the partner's own profiles (C24, C25). */
export const profileRoutes: Route[] = profileKinds.flatMap((kind) => [
  {
    method: 'GET' as const,
    path: `/v1/profiles/${kind.name}`,
    token: kind.name === 'legalbusiness' ? ('any' as const) : ('user' as const),
    handle: (call: Call): Answer => {
      if (kind.name === 'legalbusiness') requireVettingVersion(call)
      return { status: 200, body: shown(call, kind, readProfile(call, kind)) }
    },
  },
  ...putPaths(kind).map((path) => ({
    method: 'PUT' as const,
    path,
    token: 'user' as const,
    roles: ['AdminAgents'],
    handle: (call: Call): Answer => put(call, kind),
  })),
])

/** The page writes the support profile under another path than the SDK does: both are taken. */
function putPaths({ name }: ProfileKind): string[] {
  return name === 'support' ? ['/v1/profiles/support', '/v1/profiles/supportprofile'] : [`/v1/profiles/${name}`]
}

const WithEtag = z.object({ attributes: z.object({ etag: z.string().nullish() }).nullish() })

function put(call: Call, kind: ProfileKind): Answer {
  const before = readProfile(call, kind)
  const inBody = requireBody(WithEtag, call.body).attributes?.etag ?? undefined
  const sent = call.ifMatch ?? inBody
  if (kind.hasEtag && sent !== undefined && sent !== '*' && sent !== etag(call, kind, before)) {
    throw new Refusal(call.ifMatch ? 412 : 400, 2055, 'The etag is no longer valid: the profile was changed since.')
  }
  const members = requireBody(kind.body, call.body)
  for (const name of ['address', 'defaultAddress']) {
    const address = z.object({ country: z.string() }).loose().safeParse(members[name])
    if (address.success) requireAddress(address.data)
  }
  // Fixed when the account was made (ch. 4.11).
  const currency = before.members.billingCurrency
  if (members.billingCurrency !== undefined && members.billingCurrency !== currency) {
    throw new Refusal(400, 3000, 'Invalid property: BillingCurrency cannot be changed.')
  }
  const after = { version: before.version + 1, members: { ...before.members, ...members } }
  keepProfile(call, kind, after)
  recordActivity(call, {
    operationType: 'update_company_info',
    resourceType: 'partner_user',
    oldValue: before.members,
    newValue: after.members,
  })
  return { status: 200, body: answered(kind, shown(call, kind, after)) }
}

/** Two answers to a PUT differ from the read: that of billing is PascalCase, that of support names its type otherwise. */
function answered(kind: ProfileKind, profile: ReturnType<typeof shown>): unknown {
  if (kind.name === 'billing') {
    const { profileType: _, ...rest } = profile
    return pascal(rest)
  }
  if (kind.name !== 'support') return profile
  return { ...profile, profileType: 'support_profile', attributes: { objectType: 'PartnerSupportProfile' } }
}

function shown(call: Call, kind: ProfileKind, profile: StoredProfile) {
  const { id: tenantId } = call.tenant
  return {
    ...(kind.name === 'organization' && { id: tenantId, tenantId }),
    ...profile.members,
    profileType: kind.profileType,
    links: { self: link(kind.name === 'support' ? '/v1/profiles/support' : `/profiles/${kind.name}`) },
    attributes: { ...(kind.hasEtag && { etag: etag(call, kind, profile) }), objectType: kind.objectType },
  }
}

/** Base64 of id and version (ch. 3.4). */
function etag({ tenant }: Call, { name }: ProfileKind, { version }: StoredProfile): string {
  return Buffer.from(JSON.stringify({ id: `${tenant.id}:${name}`, version })).toString('base64')
}

function requireVettingVersion({ query }: Call): void {
  const version = readQuery(query, 'vettingVersion')
  if (version !== undefined && !['current', 'lastfinalized'].includes(foldCase(version))) {
    throw new Refusal(400, 900126, `The value ${version} could not be parsed as VettingVersion.`)
  }
}

function pascal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pascal)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key.charAt(0).toUpperCase() + key.slice(1), pascal(member)]),
  )
}
