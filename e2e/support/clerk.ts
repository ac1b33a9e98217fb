import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { createPerson, type Reply } from '../../scripts/desk-client/person.ts'
import { readActionIds } from '../../scripts/desk-client/server-actions.ts'

const Plans = z.object({
  data: z.object({
    plans: z.array(
      z.looseObject({ productId: z.string(), productTitle: z.string(), skuId: z.string(), title: z.string() }).extend({
        minimumQuantity: z.number(),
        maximumQuantity: z.number(),
        choices: z.array(z.looseObject({ termDuration: z.string(), billingCycle: z.string() })),
      }),
    ),
  }),
})
const Begun = z.object({ draftId: z.guid() })
const Saved = z.object({ version: z.number() })
const Reviewed = z.object({ draftVersion: z.number(), totals: z.array(z.unknown()) })
const Placed = z.object({ submissionId: z.guid() })
const Submission = z.object({ state: z.string(), settledAt: z.string().nullable() })

const BUSINESS_BASIC = 'CFQ7TTC0LH18'

/** A button "Place order" on a review: every press of it sends the same. */
export type PlaceButton = { press(): Promise<Reply<{ submissionId: string }>> }

/** Sana Mori without a browser: what she does goes to the process that `pickWeb` names at that moment. */
export function openClerk(pickWeb: () => string) {
  const webs: string[] = []
  const person = createPerson({ person: 'sana', webs, actionIds: readActionIds(), pickWeb })

  async function planOf(customerId: string) {
    const { text } = await person.get(`/api/customers/${customerId}/plans?productId=${BUSINESS_BASIC}`)
    const plan = Plans.parse(JSON.parse(text)).data.plans[0]
    const choice = plan?.choices.find((one) => one.termDuration === 'P1Y' && one.billingCycle === 'monthly')
    if (!plan || !choice) throw new Error(`The plan is not offered: ${text}`)
    return { plan, choice }
  }

  return {
    /** An order of one line, up to the open review. */
    async prepareOrder(customerId: string, quantity: number): Promise<PlaceButton> {
      const { draftId } = data(await person.act('beginOrderAction', '/orders/new', { customerId, anew: true }, Begun))
      const { plan, choice } = await planOf(customerId)
      const { productId, productTitle, skuId, title: skuTitle, minimumQuantity, maximumQuantity } = plan
      const line = {
        ...{
          key: 'line-1',
          productId,
          productTitle,
          skuId,
          skuTitle,
          choice,
          quantity,
          minimumQuantity,
          maximumQuantity,
        },
        ...{ friendlyName: '', attestationType: null, attestationAccepted: false },
      }
      const content = {
        ...{ lines: [line], partnerIdOnRecord: '', additionalPartnerIds: [], poNumber: '', notes: '', route: 'cart' },
      }
      const page = `/customers/${customerId}/drafts/${draftId}`
      data(await person.act('saveDraftAction', page, { draftId, version: 1, content }, Saved))
      const { draftVersion, totals } = data(await person.post(`/api/drafts/${draftId}/cart`, Reviewed))
      const press = {
        ...{ submissionId: randomUUID(), draftId, draftVersion, totals, locale: 'en', attestationAccepted: true },
      }
      return { press: () => person.act('placeOrderAction', `${page}/review`, press, Placed) }
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

function data<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`The desk refused: ${reply.code}`)
  return reply.data
}
