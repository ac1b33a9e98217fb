import { useEffect, useState } from 'react'
import { errorView } from '@/components/builder/ask-server'
import { useBuilder } from '@/components/builder/builder-context'
import type { ErrorView } from '@/lib/domain/app-error'
import type { DraftProblem } from '@/lib/domain/draft-problems'
import type { ReviewedCart } from '@/lib/domain/review'

/** Microsoft is asked when nothing has changed for so long: each question replaces the whole cart. */
const PAUSE_MS = 1_200

export type Prices = {
  /** The last answer; lines that changed since are told apart by their content. */
  cart: ReviewedCart | null
  asking: boolean
  /** The draft cannot be saved as it is, so Microsoft is not asked about it. */
  isHeld: boolean
  error: ErrorView | null
  askAgain(): void
}

type PricesInput = { known: Answer; key: string; ready: boolean; isHeld: boolean }
type Answer = { key: string | null; cart: ReviewedCart | null; error: ErrorView | null; problems: DraftProblem[] }

/**
 * Prices of the draft as it is saved. Takes the first answer that is known, what the prices depend on, and whether they can
 * be asked for now. Also returns the problems that only Microsoft's catalogue knows, as long as they are about this content.
 */
export function usePrices({ known, key, ready, isHeld }: PricesInput) {
  const { api } = useBuilder()
  const [answer, setAnswer] = useState(known)
  const [asking, setAsking] = useState(false)
  const isDue = ready && answer.key !== key

  useEffect(() => {
    if (!isDue) return
    const outdated = new AbortController()
    const { signal } = outdated
    const timer = setTimeout(async () => {
      setAsking(true)
      const result = await api.priceDraft(signal).catch((error) => ({ ok: false as const, error: errorView(error) }))
      if (signal.aborted) return
      setAsking(false)
      setAnswer(({ cart }) =>
        result.ok
          ? { key, cart: result.data, error: null, problems: [] }
          : { key, cart, error: result.error, problems: ('problems' in result && result.problems) || [] },
      )
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      outdated.abort()
      setAsking(false)
    }
  }, [api, isDue, key])

  const isCurrent = answer.key === key
  const prices: Prices = {
    cart: answer.cart,
    asking,
    isHeld,
    error: isCurrent && answer.problems.length === 0 ? answer.error : null,
    askAgain: () => setAnswer((before) => ({ ...before, key: null })),
  }
  return { prices, problems: isCurrent ? answer.problems : [] }
}
