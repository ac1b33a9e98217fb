import { z } from 'zod'
import type { Person } from '../../scripts/desk-client/person.ts'
import { type Intent, PRODUCTS, TERM } from './intent.ts'

const Choice = z.object({ segment: z.string(), termDuration: z.string(), billingCycle: z.string() })
const Plans = z.object({
  data: z.object({
    plans: z.array(
      z.object({
        productId: z.string(),
        productTitle: z.string(),
        skuId: z.string(),
        title: z.string(),
        minimumQuantity: z.number(),
        maximumQuantity: z.number(),
        choices: z.array(Choice),
      }),
    ),
  }),
})

/** A line of a draft as the builder would save it. */
export type PlanLines = (line: Intent['lines'][number]) => object

/** Reads what the customers are offered, as the builder's chooser does, and remembers it for all of them. */
export async function readPlans(person: Person, customerId: string): Promise<PlanLines> {
  const answers = await Promise.all(
    PRODUCTS.map((productId) => person.get(`/api/customers/${customerId}/plans?productId=${productId}`)),
  )
  const plans = answers.flatMap(({ text }) => Plans.parse(JSON.parse(text)).data.plans)
  return ({ tag, productId, skuId, billingCycle, quantity }) => {
    const plan = plans.find((one) => one.productId === productId && one.skuId === skuId)
    const choice = plan?.choices.find((one) => one.termDuration === TERM && one.billingCycle === billingCycle)
    if (!plan || !choice) throw new Error(`${productId}:${skuId} is not offered for ${TERM}, paid ${billingCycle}`)
    return {
      ...{ key: tag, productId, productTitle: plan.productTitle, skuId, skuTitle: plan.title, choice, quantity },
      ...{ minimumQuantity: plan.minimumQuantity, maximumQuantity: plan.maximumQuantity, friendlyName: tag },
      ...{ attestationType: null, attestationAccepted: false },
    }
  }
}
