import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { MAX_LINES } from '@/lib/domain/draft-limits'
import { PlanChoice } from '@/lib/domain/order-draft'
import type { LinePromotion } from '@/lib/domain/promotions/line-promotion'
import type { Promotion } from '@/lib/domain/wire/catalog/promotion'
import type { PromotionEligibilities } from '@/lib/domain/wire/catalog/promotion-eligibility'
import { CustomerId } from '@/lib/domain/wire/ids'
import { BillingCycle, TermDuration } from '@/lib/domain/wire/orders/purchase'
import { getMarket } from '@/lib/services/catalog/get-market'
import type { ActorContext } from '@/lib/services/context'
import { toAppError } from '@/lib/services/to-app-error'
import { findCatalogItem } from './find-catalog-item'
import { getPromotion, listPromotions } from './list-promotions'
import { readPromotion } from './read-promotion'

const AskedLine = z.object({
  key: z.string().min(1).max(40),
  productId: z.string().min(1).max(64),
  skuId: z.string().min(1).max(64),
  choice: PlanChoice,
  /** Null while none is typed: then promotions are named, and not judged. */
  quantity: z.number().int().positive().nullable(),
})
export const CheckPromotions = z.object({ customerId: z.guid(), lines: z.array(AskedLine).max(MAX_LINES) })
export type CheckPromotions = z.infer<typeof CheckPromotions>
type AskedLine = z.infer<typeof AskedLine>

/** By the line's key; lines whose plan has no promotion are left out. */
export type PromotionsOfLines = Record<string, LinePromotion[]>

/**
 * Every promotion of each line's plan, and whether Microsoft gives it to this customer, quantity and term: one question
 * for the whole draft. partner-center-api.md ch. 5.7. Throws AppError.
 */
export async function checkPromotions(context: ActorContext, input: CheckPromotions): Promise<PromotionsOfLines> {
  try {
    const market = await getMarket(context, input.customerId)
    const running = await listPromotions(context, market)
    const promoted = input.lines.flatMap((line) => {
      const promotions = line.choice.segment === 'commercial' ? running.filter(isOf(line)) : []
      return promotions.length > 0 ? [{ line, promotions }] : []
    })
    const verdicts = await verify(
      context,
      input.customerId,
      promoted.map(({ line }) => line),
    )
    const found = await Promise.all(
      promoted.map(async ({ line, promotions }): Promise<[string, LinePromotion[]]> => {
        const whole = await Promise.all(promotions.map(({ id }) => getPromotion(context, id, market)))
        const asked = { ...line, customerId: input.customerId }
        return [
          line.key,
          await Promise.all(whole.map((one) => readPromotion(context, one, asked, verdicts.get(line.key)))),
        ]
      }),
    )
    return Object.fromEntries(found)
  } catch (error) {
    throw toAppError(error)
  }
}

function isOf({ productId, skuId }: AskedLine) {
  return ({ requiredProducts }: Promotion) =>
    requiredProducts.some((product) => product.productId === productId && product.skuId === skuId)
}

/** What Microsoft says of each line, by its key; lines that cannot be asked about yet are left out. */
async function verify(
  context: ActorContext,
  customerId: string,
  lines: readonly AskedLine[],
): Promise<Map<string, PromotionEligibilities>> {
  const asked = await Promise.all(
    lines.map(async (line) => {
      const term = TermDuration.safeParse(line.choice.termDuration)
      const cycle = BillingCycle.safeParse(line.choice.billingCycle)
      if (line.quantity === null || !term.success || !cycle.success) return []
      const catalogItemId = await findCatalogItem(context, customerId, line)
      const { key, quantity } = line
      return catalogItemId ? [{ key, item: { catalogItemId, quantity, term: term.data, cycle: cycle.data } }] : []
    }),
  )
  const questions = asked.flat()
  if (questions.length === 0) return new Map()
  const items = questions.map(({ item }, id) => ({
    id,
    catalogItemId: item.catalogItemId,
    quantity: item.quantity,
    termDuration: item.term,
    billingCycle: item.cycle,
  }))
  const { data } = await context.partnerCenter.promotions.verifyEligibility(
    CustomerId.parse(customerId),
    { items },
    { requestId: randomUUID() },
  )
  // An answer that does not say which question it is of stands in its place.
  return new Map(
    data.flatMap((answer, at) => {
      const question = questions[answer.id ?? at]
      return question ? [[question.key, answer] as const] : []
    }),
  )
}
