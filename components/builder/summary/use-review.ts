import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useState } from 'react'
import { useBuilder } from '@/components/builder/builder-context'
import { PROBLEM_BANNER_ID } from './problem-banner'

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
    else setOpening(false)
  }

  useEffect(() => {
    if (!isAsked) return
    setAsked(false)
    const banner = document.getElementById(PROBLEM_BANNER_ID)
    banner?.focus({ preventScroll: true })
    banner?.scrollIntoView({ block: 'nearest' })
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
