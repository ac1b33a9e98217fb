import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useState } from 'react'
import { useBuilder } from '@/components/builder/builder-context'

/** Where the page says what is in the way. */
export const NOTICES_ID = 'order-notices'

export type Review = { open: () => void; isOpening: boolean }

type ReviewInput = {
  hasProblems: boolean
  /** Called when it cannot open: from now on every field may say what is wrong with it. */
  onProblems: () => void
}

/** Opens the review once everything is saved. Ctrl+Enter (Cmd+Enter on a Mac) does the same from anywhere on the page. */
export function useReview({ hasProblems, onProblems }: ReviewInput): Review {
  const router = useRouter()
  const { autosave, canOrder, customer, draftId } = useBuilder()
  const [isOpening, setOpening] = useState(false)
  const [isAsked, setAsked] = useState(false)

  async function open() {
    if (!canOrder || isOpening) return
    if (hasProblems) {
      onProblems()
      setAsked(true)
      return
    }
    setOpening(true)
    const isSaved = await autosave.flush()
    if (isSaved) router.push(`/customers/${customer.id}/drafts/${draftId}/review` as Route)
    else {
      setOpening(false)
      // Why not stands on top; on a phone the button may be far below.
      document.getElementById(NOTICES_ID)?.scrollIntoView({ block: 'nearest' })
    }
  }

  useEffect(() => {
    if (!isAsked) return
    setAsked(false)
    showProblems()
  }, [isAsked])

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    if (document.querySelector('dialog[open]')) return
    event.preventDefault()
    open()
  })
  useEffect(() => {
    const gone = new AbortController()
    document.addEventListener('keydown', onKey, { signal: gone.signal })
    return () => gone.abort()
  }, [])

  return { open, isOpening }
}

/** The list that is displayed at this width gets the focus, so that it is read and its links come next. */
function showProblems() {
  const lists = [...document.querySelectorAll<HTMLElement>('[data-order-problems]')]
  const list = lists.find((one) => one.getClientRects().length > 0) ?? lists[0]
  list?.focus({ preventScroll: true })
  list?.scrollIntoView({ block: 'nearest' })
}
