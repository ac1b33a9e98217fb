import { TENANT } from '../tenant.ts'

export type Role = 'AdminAgents' | 'SalesAgents' | 'HelpdeskAgents'

/** Someone who can sign in. `mfa` false: their tokens carry `amr: ["pwd"]` only. */
export type Person = {
  key: string
  objectId: string
  givenName: string
  familyName: string
  upn: string
  role: Role
  roleName: string
  mfa: boolean
  note: string
}

const people: Person[] = [
  person('sana', '0b9e5d0c-1f7a-4a34-8a53-2f5f0f6b7c11', 'Sana', 'Mori', 'SalesAgents', {
    note: 'Builds and places orders.',
  }),
  person('anneke', '7a3f2c8e-94d1-4b60-b1e7-5c0a9d8e2f22', 'Anneke', 'de Vries', 'AdminAgents', {
    note: 'Places orders, reads provisioning status, confirms agreements.',
  }),
  person('tomas', 'c4d81b5a-3e62-4f97-a8d0-9b1e6f4a7c33', 'Tomás', 'Herrera', 'HelpdeskAgents', {
    note: 'Sees everything, may not order.',
  }),
  person('elin', 'e2a6f9d3-58b4-4c1d-9e3f-1d7c2b8a5e44', 'Elin', 'Lindqvist', 'SalesAgents', {
    mfa: false,
    note: 'Signed in without MFA: Partner Center refuses every call.',
  }),
]

function person(
  key: string,
  objectId: string,
  givenName: string,
  familyName: string,
  role: Role,
  rest: { mfa?: boolean; note: string },
): Person {
  const mfa = rest.mfa ?? true
  const roleName = { AdminAgents: 'Admin agent', SalesAgents: 'Sales agent', HelpdeskAgents: 'Helpdesk agent' }[role]
  const upn = `${key}@${TENANT.domain}`
  return {
    key,
    objectId,
    givenName,
    familyName,
    upn,
    role,
    roleName: mfa ? roleName : `${roleName}, no MFA`,
    mfa,
    note: rest.note,
  }
}

export function listPeople(): readonly Person[] {
  return people
}

/** Finds a person by key (`sana`), object id or user principal name. */
export function findPerson(id: string): Person | undefined {
  const wanted = id.toLowerCase()
  return people.find(({ key, objectId, upn }) => key === wanted || objectId === wanted || upn === wanted)
}

export function fullName({ givenName, familyName }: Person): string {
  return `${givenName} ${familyName}`
}
