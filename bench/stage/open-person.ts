import { z } from 'zod'
import { createPerson, type Person } from '../../scripts/desk-client/person.ts'
import { readActionIds } from '../../scripts/desk-client/server-actions.ts'

/** A person who uses one process of the app, signed in at their first request. */
export function openPerson(person: string, url: string): Person {
  return createPerson({ person, webs: [url], actionIds: readActionIds(), pickWeb: () => url })
}

/** Has the desk read these customers from Partner Center, so that they can be ordered for. */
export async function meetCustomers(person: Person, customerIds: readonly string[]): Promise<void> {
  for (const customerId of customerIds) {
    const reply = await person.act('recheckCustomerAction', '/orders/new', { customerId }, z.unknown())
    if (!reply.ok) throw new Error(`The customer ${customerId} could not be read: ${reply.code}`)
  }
}
