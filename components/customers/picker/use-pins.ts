'use client'

import { useState } from 'react'
import type { Action } from '@/lib/domain/action-result'
import type { CustomerHit } from '@/lib/domain/customer-row'
import { type Failure, settle } from '../read-route'

export type PinAction = Action<{ customerId: string; pinned: boolean }, void>

/** Pins at once and takes it back if the server refuses. Rows keep their place until the next search. */
export function usePins(action: PinAction) {
  const [pins, setPins] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [failure, setFailure] = useState<Failure>()
  const isPinned = (hit: CustomerHit) => pins.get(hit.id) ?? hit.pinned

  async function toggle(hit: CustomerHit): Promise<boolean> {
    const pinned = !isPinned(hit)
    setPins((known) => new Map(known).set(hit.id, pinned))
    const result = await settle(action({ customerId: hit.id, pinned }))
    setFailure(result.ok ? undefined : result.error)
    if (!result.ok) setPins((known) => new Map(known).set(hit.id, !pinned))
    return pinned
  }

  return { isPinned, toggle, failure }
}
