import { createContext, use } from 'react'
import type { DraftContent } from '@/lib/domain/order-draft'
import type { PartnerCheck } from './use-partner-checks'
import type { Prices } from './use-prices'
import type { Problem } from './use-problem-words'
import type { ShownFields } from './use-shown-fields'

/** What changes with the typing. */
export type OrderState = {
  content: DraftContent
  problems: Problem[]
  /** Fields that were left, and so may say what is wrong with them; all of them once the review was asked for. */
  shown: Pick<ShownFields, 'has' | 'isAll'>
  checks: Record<string, PartnerCheck>
  prices: Prices
}

export const OrderStateContext = createContext<OrderState | undefined>(undefined)

export function useOrderState(): OrderState {
  const state = use(OrderStateContext)
  if (!state) throw new Error('Outside the builder')
  return state
}

/** What is wrong with a field, once it may be said. */
export function useFieldError(fieldId: string): string | undefined {
  const { problems, shown } = useOrderState()
  return shown.has(fieldId) ? problems.find((problem) => problem.fieldId === fieldId)?.text : undefined
}
