'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import type { Action } from '@/lib/domain/action-result'
import { isSyncing, type SyncProgress } from '@/lib/domain/customer-row'
import { type Failure, readRoute, settle } from '../read-route'

/** Between two looks at the progress, in ms; only while it moves, and only while somebody is looking. */
const LOOK_EVERY_MS = 1000

export type SyncAction = Action<Record<string, never>, void>

export type CustomerSync = {
  progress: SyncProgress
  /** Running, about to run, or asked for and not begun. */
  isMoving: boolean
  /** Of these, not begun yet: the counts are of an earlier run. */
  isWaiting: boolean
  failure: Failure | undefined
  /** Reads the list of customers again. */
  start: () => Promise<void>
}

/** How far the mirror of customers is, followed while it moves. `onMoved` is called when there are more customers than before. */
export function useSyncProgress(initial: SyncProgress, action: SyncAction, onMoved: () => void): CustomerSync {
  const [progress, setProgress] = useState(initial)
  /** The run that was the newest when another was asked for. */
  const [askedAfter, setAskedAfter] = useState<string | null>()
  const [failure, setFailure] = useState<Failure>()
  const [isLost, setIsLost] = useState(false)
  const isAsked = askedAfter !== undefined && askedAfter === progress.startedAt
  const isMoving = (isSyncing(progress) || isAsked) && !isLost
  const isWaiting = isMoving && (isAsked || progress.pages === 0)

  const look = useEffectEvent(async () => {
    if (document.hidden) return
    const result = await readRoute<SyncProgress>('/api/customers/sync')
    if (!result.ok) {
      setIsLost(true)
      // With a list that is there, how its next reading goes is worth no alarm.
      if (progress.mirroredAt === null) setFailure(result.error)
      return
    }
    setProgress(result.data)
    if (result.data.total !== progress.total || result.data.state !== progress.state) onMoved()
  })

  useEffect(() => {
    if (!isMoving) return
    const timer = setInterval(look, LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [isMoving])

  async function start() {
    setIsLost(false)
    setFailure(undefined)
    const result = await settle(action({}))
    if (result.ok) setAskedAfter(progress.startedAt)
    else setFailure(result.error)
  }

  return { progress, isMoving, isWaiting, failure, start }
}
