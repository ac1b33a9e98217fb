'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import type { Change } from '@/lib/domain/change'
import { useChanges } from './use-changes'

const EVERY_MS = 1_000

type RefreshOnChangeProps = {
  /** When the page began to read what it shows. */
  since: string
  nouns: readonly Change['noun'][]
  /** Only these drafts, and new ones. */
  draftIds?: readonly string[]
}

/**
 * Has the server render a list again when something in it was stored anew: at most once a second, and never while the last
 * rendering is under way. What is focused and how far it is scrolled stays. Draws nothing.
 */
export function RefreshOnChange({ since, nouns, draftIds }: RefreshOnChangeProps) {
  const router = useRouter()
  const [isBusy, startRefresh] = useTransition()
  const isWanted = ({ noun, id, revision }: Change) =>
    nouns.includes(noun) && (noun !== 'draft' || !draftIds || revision === 1 || draftIds.includes(id))
  useChanges({ since, isWanted, isBusy, everyMs: EVERY_MS }, () => startRefresh(() => router.refresh()))
  return null
}
