import { z } from 'zod'
import { createPerson } from '../../scripts/desk-client/person.ts'
import { type PlaceButton, prepareOrder, readLine } from '../../scripts/desk-client/prepare-order.ts'
import { readActionIds } from '../../scripts/desk-client/server-actions.ts'

const Submission = z.object({ state: z.string(), settledAt: z.string().nullable() })

const BUSINESS_BASIC = 'CFQ7TTC0LH18'

/** Sana Mori without a browser: what she does goes to the process that `pickWeb` names at that moment. */
export function openClerk(pickWeb: () => string) {
  const person = createPerson({ person: 'sana', webs: [], actionIds: readActionIds(), pickWeb })

  return {
    /** An order of one line, up to the open review. */
    async prepareOrder(customerId: string, quantity: number): Promise<PlaceButton> {
      const line = { ...(await readLine(person, customerId, BUSINESS_BASIC)), quantity }
      return prepareOrder(person, { customerId, route: 'cart', line, name: '' })
    },

    async readSubmission(id: string) {
      return Submission.parse(JSON.parse((await person.get(`/api/submissions/${id}`)).text))
    },

    /** The app reads its customers after every start. */
    async isMirrored(): Promise<boolean> {
      return JSON.parse((await person.get('/api/customers/sync')).text).data?.state === 'done'
    },
  }
}
