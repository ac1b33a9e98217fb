import { z } from 'zod'
import { random } from '../seed/random.ts'

/** The groups and directory roles by which Partner Center judges (ch. 2.7). */
export const Role = z.enum(['AdminAgents', 'SalesAgents', 'HelpdeskAgents', 'GlobalAdmins', 'BillingAdmins'])
export type Role = z.infer<typeof Role>

/** Someone who can sign in. */
export const Person = z.object({
  key: z.string(),
  objectId: z.guid(),
  givenName: z.string(),
  familyName: z.string(),
  upn: z.string(),
  /** None: a user of the tenant who is no member of any of Partner Center's groups. */
  roles: z.array(Role),
  /** False: their tokens carry `amr: ["pwd"]` only. */
  mfa: z.boolean(),
  /** For the grant that takes one; the account page asks for none. */
  password: z.string(),
  note: z.string(),
})
export type Person = z.infer<typeof Person>

const HOME = { id: '5f1c8f0e-6c1b-4d53-9a0e-7d2b4c6e91a3', domain: 'nordhavn.onmicrosoft.com' }

/** Object ids of the home tenant's people; those of other tenants are made from the tenant's id. */
const HOME_OBJECT_IDS: Record<string, string> = {
  sana: '0b9e5d0c-1f7a-4a34-8a53-2f5f0f6b7c11',
  anneke: '7a3f2c8e-94d1-4b60-b1e7-5c0a9d8e2f22',
  tomas: 'c4d81b5a-3e62-4f97-a8d0-9b1e6f4a7c33',
  elin: 'e2a6f9d3-58b4-4c1d-9e3f-1d7c2b8a5e44',
}

type Row = Pick<Person, 'key' | 'givenName' | 'familyName' | 'roles' | 'note'> & { mfa?: false }

const rows: Row[] = [
  {
    ...{ key: 'sana', givenName: 'Sana', familyName: 'Mori', roles: ['SalesAgents'] },
    note: 'Builds and places orders.',
  },
  {
    ...{ key: 'anneke', givenName: 'Anneke', familyName: 'de Vries', roles: ['AdminAgents'] },
    note: 'Places orders, reads provisioning status, confirms agreements.',
  },
  {
    ...{ key: 'tomas', givenName: 'Tomás', familyName: 'Herrera', roles: ['HelpdeskAgents'] },
    note: 'Sees everything, may not order.',
  },
  {
    ...{ key: 'elin', givenName: 'Elin', familyName: 'Lindqvist', roles: ['SalesAgents'], mfa: false },
    note: 'Signed in without MFA: Partner Center refuses every call.',
  },
]

/** The people of a new tenant: one of each kind, the same in all of them. */
export function seedPeople({ id, domain }: { id: string; domain: string }): Person[] {
  return rows.map((row) => {
    const stream = random(`person ${id} ${row.key}`)
    const objectId = (id === HOME.id ? HOME_OBJECT_IDS[row.key] : undefined) ?? stream.guid()
    return {
      mfa: true,
      ...row,
      objectId,
      upn: `${row.key}@${domain}`,
      password: `${row.givenName}-${stream.text(8, 'abcdefghjkmnpqrstuvwxyz23456789')}`,
    }
  })
}

/** Finds a person by key (`sana`), object id or user principal name. */
export function findPersonIn(among: readonly Person[], id: string): Person | undefined {
  const wanted = id.toLowerCase()
  return among.find(({ key, objectId, upn }) => [key, objectId, upn].includes(wanted))
}

export function fullName({ givenName, familyName }: Person): string {
  return `${givenName} ${familyName}`
}

const ROLE_NAMES: Record<Role, string> = {
  AdminAgents: 'Admin agent',
  SalesAgents: 'Sales agent',
  HelpdeskAgents: 'Helpdesk agent',
  GlobalAdmins: 'Global admin',
  BillingAdmins: 'Billing admin',
}

/** e.g. `Sales agent, no MFA`, for people to read. */
export function roleName({ roles, mfa }: Person): string {
  const names = roles.length === 0 ? 'No role' : roles.map((role) => ROLE_NAMES[role]).join(', ')
  return mfa ? names : `${names}, no MFA`
}
