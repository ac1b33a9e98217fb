'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useState, useTransition } from 'react'
import { readRoute } from '@/components/customers/read-route'
import type { ResellerRun } from '@/lib/domain/reseller'

/** Between two looks at the progress, in ms; only while it moves, and only while somebody is looking. */
const LOOK_EVERY_MS = 1000

/** The newest run over the address book, followed while it moves; the page is shown anew when it has ended. */
export function useResellerRun(initial: ResellerRun | null): { run: ResellerRun | null; isMoving: boolean } {
  const router = useRouter()
  const [, startTransition] = useTransition()
  const [seen, setSeen] = useState<ResellerRun | null>(null)
  const [isLost, setLost] = useState(false)
  // The page brings a newer run when one was started; what was looked at is newer of the same run.
  const run = seen && seen.id === initial?.id ? seen : initial
  const isMoving = !isLost && (run?.state === 'waiting' || run?.state === 'running')

  const look = useEffectEvent(async () => {
    if (document.hidden) return
    const result = await readRoute<ResellerRun | null>('/api/resellers/run')
    if (!result.ok) return setLost(true)
    setSeen(result.data)
    const hasEnded = result.data?.state === 'done' || result.data?.state === 'failed'
    if (hasEnded || result.data?.id !== run?.id) startTransition(() => router.refresh())
  })
  useEffect(() => {
    if (!isMoving) return
    const timer = setInterval(look, LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [isMoving])

  return { run, isMoving }
}
