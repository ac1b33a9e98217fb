'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { CustomerRow } from '@/lib/domain/customer-row'
import { readRoute } from '../read-route'

/** So long nothing is typed before Partner Center is asked, in ms: rows that flash by cost nothing. */
export const CHECK_AFTER_MS = 400
/** Customers asked about at once; the rest follows after the next pause. */
const AT_ONCE = 8

/**
 * Asks Partner Center about the shown customers that nobody has asked about yet, each once. Returns what came back, by id,
 * to be laid over the rows where they stand.
 */
export function useCustomerChecks(shown: CustomerRow[]) {
  const [checked, setChecked] = useState<ReadonlyMap<string, CustomerRow>>(new Map())
  const asked = useRef(new Set<string>())
  const unchecked = shown.filter((row) => row.checkedAt === null && !checked.has(row.id)).map((row) => row.id)
  const wanted = unchecked.join()

  function put(rows: CustomerRow[]) {
    setChecked((known) => new Map([...known, ...rows.map((row) => [row.id, row] as const)]))
  }

  const check = useEffectEvent(async () => {
    const ids = unchecked.filter((id) => !asked.current.has(id)).slice(0, AT_ONCE)
    if (ids.length === 0) return
    for (const id of ids) asked.current.add(id)
    const result = await readRoute<CustomerRow[]>(
      `/api/customers/check?${new URLSearchParams(ids.map((id) => ['id', id]))}`,
    )
    // Without an answer the rows stay "not checked yet": true, and nothing the person has to act on.
    if (result.ok) put(result.data)
  })

  useEffect(() => {
    if (wanted === '') return
    const timer = setTimeout(check, CHECK_AFTER_MS)
    return () => clearTimeout(timer)
  }, [wanted])

  return { checked, put: (row: CustomerRow) => put([row]) }
}
