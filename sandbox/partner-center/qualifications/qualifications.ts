import { type Answer, type Call, Refusal, type Route } from '../../http/route.ts'
import type { Qualification } from '../../seed/customer.ts'
import { readQuery } from '../wire/read-query.ts'
import { requireCustomer } from '../wire/require-customer.ts'
import { foldCase } from '../wire/wire-words.ts'
import { keepQualification, postQualification, requireCode } from './set-qualification.ts'

const v1 = '/v1/customers/:customerId/qualification'

/** Qualifications, a bare array (ch. 4.4; C8), and the single one of the removed first version, a bare string (C9). */
export const qualifications: Route[] = [
  {
    method: 'GET',
    path: `${v1}s`,
    token: 'any',
    handle: (call) => ({ status: 200, body: requireCustomer(call).qualifications.map(shown) }),
  },
  {
    method: 'POST',
    path: `${v1}s`,
    token: 'user',
    roles: ['AdminAgents', 'SalesAgents'],
    replay: true,
    handle: postQualification,
  },
  {
    method: 'GET',
    path: v1,
    token: 'any',
    handle: (call) => ({ status: 200, body: approvedOf(requireCustomer(call).qualifications) }),
  },
  { method: 'PUT', path: v1, token: 'any', roles: ['AdminAgents', 'SalesAgents'], handle: putQualification },
]

function shown({ approvedFrom: _, ...qualification }: Qualification) {
  return qualification
}

/** The one word that the first version had, in lower case. */
function approvedOf(held: readonly Qualification[]): string {
  const approved = held.find(({ vettingStatus }) => vettingStatus === 'Approved')
  return approved?.qualification.toLowerCase() ?? 'none'
}

/** Sets a qualification at once, as the first version did. The body is the bare word; government needs `?code=`. */
function putQualification(call: Call): Answer {
  const customer = requireCustomer(call)
  const word = typeof call.body === 'string' ? call.body : ''
  switch (foldCase(word)) {
    case 'education':
      keepQualification(call, customer, { qualification: 'Education', vettingStatus: 'Approved' })
      break
    case 'governmentcommunitycloud':
      requireCode(call.world, readQuery(call.query, 'code'))
      keepQualification(call, customer, { qualification: 'GovernmentCommunityCloud', vettingStatus: 'Approved' })
      break
    default:
      throw new Refusal(400, 900126, `The value ${word} could not be parsed as CustomerQualification.`)
  }
  return { status: 200, body: foldCase(word) }
}
