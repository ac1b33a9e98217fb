import type { Plan, PlanList } from '@/lib/domain/catalog'
import type { DraftLine } from '@/lib/domain/order-draft'

/** Whether what an add-on asks for first is there: the customer has it, a line of this order brings it, or neither. */
export type BaseState = { kind: 'none' } | { kind: 'owned' | 'onOrder' | 'missing'; names: string[] }

/** Takes a plan, what is known beside it, and the lines of the order. partner-center-api.md ch. 8.10. */
export function findBaseState(plan: Plan, list: PlanList, lines: readonly DraftLine[]): BaseState {
  if (plan.prerequisites.length === 0) return { kind: 'none' }
  const isBase = ({ productId, skuId }: { productId: string; skuId: string }) =>
    plan.prerequisites.includes(`${productId}:${skuId}`)
  const owned = list.owned.filter((one) => isBase(one) && one.status === 'active')
  if (owned.length > 0) return { kind: 'owned', names: unique(owned.map(({ productId }) => nameOf(productId, list))) }
  const onOrder = lines.filter(isBase)
  if (onOrder.length > 0)
    return { kind: 'onOrder', names: unique(onOrder.map((line) => line.skuTitle || line.productTitle)) }
  return {
    kind: 'missing',
    names: unique(plan.prerequisites.map((id) => nameOf(id.split(':')[0] ?? id, list))),
  }
}

/** A product that this market does not list is named by its id. */
function nameOf(productId: string, { productTitles }: PlanList): string {
  return productTitles[productId] ?? productId
}

const unique = (texts: readonly string[]) => [...new Set(texts)]
