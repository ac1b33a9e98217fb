import type { ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import { findDraftProblems } from '@/lib/domain/draft-problems'
import type { DraftContent } from '@/lib/domain/order-draft'
import type { ReviewedCart } from '@/lib/domain/review'
import { useBuilder } from './builder-context'
import { useSaveState } from './saving/use-autosave'
import { type OrderState, OrderStateContext } from './state/order-state'
import { useFormContent } from './state/use-form-content'
import { usePartnerChecks } from './state/use-partner-checks'
import { usePrices } from './state/use-prices'
import { useProblemWords } from './state/use-problem-words'
import { isAnswered, priceKey } from './summary/line-price'

type OrderStateProviderProps = {
  /** What Microsoft answered when it was last asked, maybe days ago. */
  cart: ReviewedCart | null
  /** The version that was stored when the page was opened. */
  version: number
  shown: OrderState['shown']
  children: ReactNode
}

/** Works out, at every key, what the order needs and what it costs; everything on the page that follows the typing reads it here. */
export function OrderStateProvider({ cart, version, shown, children }: OrderStateProviderProps) {
  const { customer, canOrder, autosave } = useBuilder()
  const form = useFormContext<DraftContent>()
  const words = useProblemWords()
  const content = useFormContent(form)
  const saveState = useSaveState(autosave)
  const checks = usePartnerChecks([content.partnerIdOnRecord, ...content.additionalPartnerIds])

  const ruled = findDraftProblems(content, customer.country)
  const key = priceKey(content)
  const isKnown = cart?.draftVersion === version && isAnswered(cart, content.lines)
  const { prices, problems } = usePrices({
    known: { key: isKnown ? key : null, cart, error: null, problems: [] },
    key,
    ready: canOrder && ruled.length === 0 && saveState.kind === 'saved',
  })

  return (
    <OrderStateContext
      value={{ content, problems: words(content, [...ruled, ...problems], checks), shown, checks, prices }}
    >
      {children}
    </OrderStateContext>
  )
}
