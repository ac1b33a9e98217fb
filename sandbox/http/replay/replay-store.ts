import type { Sendable } from '../answer/send.ts'

const RETENTION_MS = 24 * 60 * 60 * 1000

type Stored = { at: number; answer: Sendable }
export type SavedReplays = [key: string, stored: Stored][]

/**
 * Remembers answers by (tenant, method, path, MS-RequestId) for 24 hours (reference §3.3). A second call with the same
 * key waits for the first and gets its answer, success or business failure; a crash of the handler is not remembered.
 */
export function createReplayStore(options: { now: () => Date; saved?: SavedReplays; onChange: () => void }) {
  const stored = new Map<string, Stored>(options.saved)
  const running = new Map<string, Promise<Sendable>>()

  function forgetOld(): void {
    for (const [key, { at }] of stored) {
      if (options.now().getTime() - at < RETENTION_MS) return
      stored.delete(key)
    }
  }

  async function once(key: string, run: () => Promise<Sendable>): Promise<Sendable> {
    forgetOld()
    const before = stored.get(key)
    if (before) return before.answer
    const underWay = running.get(key)
    if (underWay) return underWay
    const first = run()
    running.set(key, first)
    try {
      const answer = await first
      stored.set(key, { at: options.now().getTime(), answer })
      options.onChange()
      return answer
    } finally {
      running.delete(key)
    }
  }

  return { once, knows: (key: string) => stored.has(key) || running.has(key), save: (): SavedReplays => [...stored] }
}

export type ReplayStore = ReturnType<typeof createReplayStore>
