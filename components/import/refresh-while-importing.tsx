'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useTransition } from 'react'
import type { ActionResult } from '@/lib/domain/action-result'
import type { ImportProgress } from '@/lib/domain/order-import'

/** Between two looks at our own server, in ms; only while somebody is looking. */
const LOOK_EVERY_MS = 3_000

/** Has the server render the page again when more customers were read than it shows. Draws nothing. */
export function RefreshWhileImporting({ done, startedAt }: { done: number; startedAt: string | null }) {
  const router = useRouter()
  const [isBusy, startRefresh] = useTransition()
  const look = useEffectEvent(async () => {
    if (document.hidden || isBusy) return
    const answer = await fetch('/api/import').catch(() => undefined)
    if (!answer?.ok) return
    const result = (await answer.json()) as ActionResult<ImportProgress>
    if (!result.ok) return
    const { customers, state, startedAt: newest } = result.data
    if (customers.done !== done || state !== 'running' || newest !== startedAt) startRefresh(() => router.refresh())
  })
  useEffect(() => {
    const timer = setInterval(look, LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [])
  return null
}
