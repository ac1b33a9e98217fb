'use client'

import { useState } from 'react'
import type { CustomerHit } from '@/lib/domain/customer-row'

/** The element of a row: the field points at it, so that a screen reader follows without the focus moving. */
export function optionId(list: string, customerId: string): string {
  return `${list}-${customerId}`
}

/** Which row Enter would take: the first, until another is moved to. Stays with its customer when rows change in place. */
export function useActiveRow(list: string, hits: CustomerHit[]) {
  const [id, setId] = useState<string>()
  const index = Math.max(
    0,
    hits.findIndex((hit) => hit.id === id),
  )
  return {
    index,
    hit: hits[index],
    /** By the pointer, or back to the first. */
    set: setId,
    /** By a key: also brings the row into view. */
    moveTo(to: number) {
      const target = hits[to]
      if (!target) return
      setId(target.id)
      document.getElementById(optionId(list, target.id))?.scrollIntoView({ block: 'nearest' })
    },
  }
}
