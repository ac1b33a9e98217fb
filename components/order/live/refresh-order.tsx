'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { useChanges } from '@/components/live/use-changes'
import type { Change } from '@/lib/domain/change'

type RefreshOrderProps = { entryId: string; customerId: string; since: string }

const EVERY_MS = 1_000

/** Has an order page rendered again when somebody wrote a note, or its customer was read anew. Draws nothing. */
export function RefreshOrder({ entryId, customerId, since }: RefreshOrderProps) {
  const router = useRouter()
  const [isBusy, startRefresh] = useTransition()
  const isWanted = ({ noun, id }: Change) =>
    (noun === 'note' && id === entryId) || (noun === 'history' && id === customerId)
  useChanges({ since, isWanted, isBusy, everyMs: EVERY_MS }, () => startRefresh(() => router.refresh()))
  return null
}
