import { useEffect, useEffectEvent, useState } from 'react'
import { z } from 'zod'

const ASK_AGAIN_AFTER_MS = 3000

const Readiness = z.object({ checks: z.object({ database: z.string() }) })

/**
 * Asks the server whether its database answers, for as long as it does not. Returns whether it is silent, and calls
 * `onBack` once when it was and answers again.
 */
export function useSilentDatabase(onBack: () => void): boolean {
  const [silent, setSilent] = useState(false)
  const back = useEffectEvent(onBack)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    let wasSilent = false
    const leaving = new AbortController()
    async function ask() {
      const health = await readHealth(leaving.signal)
      if (leaving.signal.aborted) return
      if (health === 'ok' && wasSilent) return back()
      // A failure of another kind: it goes away by itself as little as it came by the database.
      if (!wasSilent && health !== 'silent') return
      wasSilent = true
      setSilent(true)
      timer = setTimeout(ask, ASK_AGAIN_AFTER_MS)
    }
    void ask()
    return () => {
      leaving.abort()
      clearTimeout(timer)
    }
  }, [])
  return silent
}

/** `unknown` when not even the server answers. */
async function readHealth(signal: AbortSignal): Promise<string> {
  try {
    const answer = await fetch('/api/health/ready', { signal, cache: 'no-store' })
    return Readiness.parse(await answer.json()).checks.database
  } catch {
    return 'unknown'
  }
}
