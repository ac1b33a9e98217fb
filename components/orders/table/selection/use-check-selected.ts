import { useState } from 'react'
import type { Action } from '@/lib/domain/action-result'
import type { ErrorView } from '@/lib/domain/app-error'
import type { EntryStatus, OrderEntry } from '@/lib/domain/history/order-entry'

export type CheckNowAction = Action<{ submissionId: string }, void>

type Failure = { reference: string; error: ErrorView }
type Run = { done: number; all: number; failures: Failure[] }

/** As long as nothing is settled, there is something to ask. */
const OPEN: readonly EntryStatus[] = [
  'placing',
  'outcome_unknown',
  'placed',
  'provisioning',
  'late',
  'needs_you',
  'partly_placed',
]

/** Whether asking Microsoft about an order can bring anything: it was placed here and is not done. */
export function canBeChecked({ source, status }: OrderEntry): boolean {
  return source === 'here' && OPEN.includes(status)
}

/** Asks Microsoft about several orders, one after the other: each is a few requests of the budget that all share. */
export function useCheckSelected(check: CheckNowAction) {
  const [run, setRun] = useState<Run>()
  const [isRunning, setIsRunning] = useState(false)

  async function start(rows: OrderEntry[]) {
    setIsRunning(true)
    const failures: Failure[] = []
    for (const [done, { id, reference }] of rows.entries()) {
      setRun({ done, all: rows.length, failures })
      const error = await failureOf(check({ submissionId: id }))
      if (error) failures.push({ reference, error })
      if (error?.code === 'sessionEnded') break
    }
    setRun({ done: rows.length, all: rows.length, failures })
    setIsRunning(false)
  }
  return { run, isRunning, start }
}

async function failureOf(asking: ReturnType<CheckNowAction>): Promise<ErrorView | undefined> {
  try {
    const result = await asking
    return result.ok ? undefined : result.error
  } catch (error) {
    console.error(error)
    return { code: 'unexpected' }
  }
}
