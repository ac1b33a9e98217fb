import { replaceEqualDeep } from '@tanstack/react-query'
import { type ReactNode, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { findDraftProblems } from '@/lib/domain/draft-problems'
import type { ReviewedCart } from '@/lib/domain/review'
import { useBuilder } from './builder-context'
import { useSaveState } from './saving/use-autosave'
import { useDraftModel } from './state/draft-model'
import { type OrderState, OrderStateContext } from './state/order-state'
import { createStore } from './state/store'
import { offerKey, useOfferPrices } from './state/use-offer-prices'
import { usePartnerChecks } from './state/use-partner-checks'
import { usePrices } from './state/use-prices'
import { useProblemWords } from './state/use-problem-words'
import { amountOf } from './summary/line-amount'
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
  const model = useDraftModel()
  const words = useProblemWords()
  const content = useSyncExternalStore(model.subscribe, model.content, model.content)
  const saveState = useSaveState(autosave)
  const checks = usePartnerChecks([content.partnerIdOnRecord, ...content.additionalPartnerIds])

  const ruled = findDraftProblems(content, customer.country)
  const key = priceKey(content)
  const isKnown = cart?.draftVersion === version && isAnswered(cart, content.lines)
  const { prices, problems } = usePrices({
    known: { key: isKnown ? key : null, cart, error: null, problems: [] },
    key,
    ready: canOrder && ruled.length === 0 && saveState.kind === 'saved',
    isHeld: saveState.kind === 'stopped' || saveState.kind === 'outdated',
  })

  const listed = useOfferPrices(content.lines)
  const amounts = Object.fromEntries(
    content.lines.flatMap((line) => {
      const amount = amountOf(line, prices.cart, listed[offerKey(line)])
      return amount ? [[line.key, amount]] : []
    }),
  )
  const state = { content, problems: words(content, [...ruled, ...problems], checks), shown, checks, prices, amounts }
  const [store] = useState(() => createStore<OrderState>(state))
  // Before the frame is drawn: nobody sees the state of a key ago. Amounts that stay equal stay the same.
  useLayoutEffect(() => store.set({ ...state, amounts: replaceEqualDeep(store.get().amounts, amounts) }))

  return <OrderStateContext value={store}>{children}</OrderStateContext>
}
