import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Person, Reply } from './person.ts'

const Plans = z.object({
  data: z.object({
    plans: z.array(
      z.object({
        ...{ productId: z.string(), productTitle: z.string(), skuId: z.string(), title: z.string() },
        ...{ minimumQuantity: z.number(), maximumQuantity: z.number() },
        choices: z.array(z.looseObject({ termDuration: z.string(), billingCycle: z.string() })),
      }),
    ),
  }),
})
const Begun = z.object({ kind: z.literal('begun'), draftId: z.guid() })
const Saved = z.object({ version: z.int() })
const Reviewed = z.object({ draftVersion: z.int(), totals: z.array(z.unknown()) })
/** What the review asks; a program has the same reason for everything. */
const Guards = z.array(z.object({ id: z.string() }))
const Placed = z.object({ submissionId: z.guid() })

/** What is ordered, and by which route. */
export type Wish = { customerId: string; route: 'cart' | 'order'; line: object; name: string }

/** A button "Place order" under a review: every press of it is the same one. */
export type PlaceButton = { submissionId: string; press(): Promise<Reply<z.output<typeof Placed>>> }

/** Reads what a customer is offered of a product, as the builder's chooser does; returns a line of its first plan, paid monthly for a year. */
export async function readLine(person: Person, customerId: string, productId: string): Promise<object> {
  const { text } = await person.get(`/api/customers/${customerId}/plans?productId=${productId}`)
  const [plan] = Plans.parse(JSON.parse(text)).data.plans
  const choice = plan?.choices.find((one) => one.termDuration === 'P1Y' && one.billingCycle === 'monthly')
  if (!plan || !choice) throw new Error(`${productId} is not offered for a year, paid monthly: ${text}`)
  const { productTitle, skuId, title, minimumQuantity, maximumQuantity } = plan
  return {
    ...{ productId, productTitle, skuId, skuTitle: title, choice, minimumQuantity, maximumQuantity },
    ...{ friendlyName: '', attestationType: null, attestationAccepted: false },
  }
}

/** Begins a draft with one line in it. One at a time per person and customer: an untouched draft is taken up again. */
export async function draftOrder(person: Person, { customerId, route, line, name }: Wish) {
  const begin = { customerId, anew: true }
  const { draftId } = granted(await person.act('beginOrderAction', '/orders/new', begin, Begun))
  const page = `/customers/${customerId}/drafts/${draftId}`
  const content = {
    ...{ lines: [{ key: 'line-1', quantity: 1, ...line }], partnerIdOnRecord: '', additionalPartnerIds: [] },
    ...{ poNumber: '', notes: name, route },
  }
  const { version } = granted(await person.act('saveDraftAction', page, { draftId, version: 1, content }, Saved))
  return { draftId, version, page, content }
}

/** The same up to the open review. */
export async function prepareOrder(person: Person, wish: Wish): Promise<PlaceButton> {
  const { draftId, page } = await draftOrder(person, wish)
  const { draftVersion, totals } = granted(await person.post(`/api/drafts/${draftId}/cart`, Reviewed))
  const submissionId = randomUUID()
  const input = { submissionId, draftId, draftVersion, totals, locale: 'en', attestationAccepted: true }
  let answers = granted(await answerGuards(person, draftId))
  async function press(): Promise<Reply<z.output<typeof Placed>>> {
    const reply = await person.act('placeOrderAction', `${page}/review`, { ...input, answers }, Placed)
    if (reply.ok || reply.code !== 'guardsOpen') return reply
    // Something was ordered since: that has its reason too.
    answers = granted(await answerGuards(person, draftId))
    return press()
  }
  return { submissionId, press }
}

/** A reason for everything that stands against placing a draft. */
export async function answerGuards(
  person: Person,
  draftId: string,
): Promise<Reply<{ guardId: string; reason: string }[]>> {
  const reply = await person.read(`/api/drafts/${draftId}/guards`, Guards)
  return reply.ok ? { ok: true, data: reply.data.map(({ id }) => ({ guardId: id, reason: 'As agreed' })) } : reply
}

function granted<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.data
  throw new Error(`The desk refused: ${reply.code}`)
}
