import { createContext, use } from 'react'
import type { LineAmount } from '@/components/builder/summary/line-amount'
import type { DraftContent } from '@/lib/domain/order-draft'
import { type Store, useStore } from './store'
import type { PartnerCheck } from './use-partner-checks'
import type { Prices } from './use-prices'
import type { Problem } from './use-problem-words'
import type { ShownFields } from './use-shown-fields'

/** What changes with the typing. */
export type OrderState = {
  content: DraftContent
  problems: Problem[]
  /** Fields that were left, and so may say what is wrong with them; all of them once the review was asked for. */
  shown: Pick<ShownFields, 'has' | 'isAll' | 'leave'>
  checks: Record<string, PartnerCheck>
  prices: Prices
  /** What each line costs as far as it is known, by its key. */
  amounts: Readonly<Record<string, LineAmount>>
}

export const OrderStateContext = createContext<Store<OrderState> | undefined>(undefined)

/** Itself never changes: for what has to be read when a key is pressed. */
export function useOrderStore(): Store<OrderState> {
  const store = use(OrderStateContext)
  if (!store) throw new Error('Outside the builder')
  return store
}

/** All of it, drawn anew at every key. What stands in every line asks for its piece instead. */
export function useOrderState(): OrderState {
  return useStore(useOrderStore(), (state) => state)
}

/** A piece of it; the same object, or a plain text or number, as long as it says the same. */
export function useOrderPiece<Piece>(select: (state: OrderState) => Piece): Piece {
  return useStore(useOrderStore(), select)
}

/** What is wrong with a field, once it may be said. */
export function useFieldError(fieldId: string): string | undefined {
  return useOrderPiece(({ problems, shown }) =>
    shown.has(fieldId) ? problems.find((problem) => problem.fieldId === fieldId)?.text : undefined,
  )
}
