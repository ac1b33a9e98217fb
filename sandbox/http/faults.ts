import { randomUUID } from 'node:crypto'
import { matchPath } from './router.ts'

/**
 * What goes wrong, how often. `answer`: this answer instead of the handler's. `timeout-before`: nothing is done and the
 * connection is held. `timeout-after`: the call is handled and stored, its answer never sent. `cut`: the connection is
 * dropped before any work. A held connection is dropped after `holdMs`, or when the caller gives up.
 */
export type Fault = {
  method: string
  path: string
  kind: 'answer' | 'timeout-before' | 'timeout-after' | 'cut'
  times: number
  status?: number
  body?: unknown
  headers?: Record<string, string>
  holdMs?: number
}

/** The faults waiting for their calls, oldest first. */
export function createFaults() {
  const waiting = new Map<string, Fault>()
  return {
    add(fault: Fault): string {
      const id = randomUUID()
      waiting.set(id, { ...fault })
      return id
    },
    list: () => [...waiting].map(([id, fault]) => ({ id, ...fault })),
    clear: (): void => waiting.clear(),
    /** Takes one use of the first fault that fits the call. */
    take(method: string, path: string): Fault | undefined {
      for (const [id, fault] of waiting) {
        if (fault.method !== '*' && fault.method.toUpperCase() !== method) continue
        if (!matchPath(fault.path, path)) continue
        fault.times -= 1
        if (fault.times <= 0) waiting.delete(id)
        return fault
      }
      return undefined
    },
  }
}

export type Faults = ReturnType<typeof createFaults>
