import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, use } from 'react'
import { useBuilder } from '@/components/builder/builder-context'
import { useOrderPiece } from '@/components/builder/state/order-state'
import { useSettled } from '@/components/builder/state/use-settled'
import { checkPromotions, type PromotionsOfLines, toQuestion } from './promotions-api'

/** Keys that follow each other faster belong to one quantity. */
const TYPING_PAUSE_MS = 600
const FRESH_FOR_MS = 60_000
const NONE: PromotionsOfLines = {}

type Promotions = ReturnType<typeof useQuestion>

const PromotionsContext = createContext<Promotions | undefined>(undefined)
/** Apart, because a hundred lines follow it: it changes with Microsoft's answers, and not with every key. */
const ByLineContext = createContext<PromotionsOfLines>(NONE)

/** Asks about the promotions of the whole draft once, for everybody inside who shows them. */
export function PromotionsProvider({ children }: { children: ReactNode }) {
  const promotions = useQuestion()
  return (
    <PromotionsContext value={promotions}>
      <ByLineContext value={promotions.byLine}>{children}</ByLineContext>
    </PromotionsContext>
  )
}

/** The promotions of every line, as Microsoft judges them for this customer, quantity and term, and how far the question is. */
export function usePromotions(): Promotions {
  const promotions = use(PromotionsContext)
  if (!promotions) throw new Error('Outside the builder')
  return promotions
}

/** The newest answer alone. */
export function useLinePromotions(): PromotionsOfLines {
  return use(ByLineContext)
}

/** One question for the whole draft, when the typing has paused. */
function useQuestion() {
  const { customer } = useBuilder()
  // As text: it is the same as long as it says the same.
  const typed = useOrderPiece(({ content }) => JSON.stringify(toQuestion(content.lines)))
  const asked = useSettled(typed, TYPING_PAUSE_MS)
  const question = useQuery({
    queryKey: ['promotions', customer.id, asked],
    queryFn: ({ signal }) => checkPromotions(customer.id, JSON.parse(asked), signal),
    enabled: asked !== '[]',
    placeholderData: keepPreviousData,
    staleTime: FRESH_FOR_MS,
  })
  const byLine = question.data ?? NONE
  /** What is known is of the lines as they were a moment ago. */
  const isBehind = asked !== typed || question.isPlaceholderData
  return { byLine, isBehind, question }
}
