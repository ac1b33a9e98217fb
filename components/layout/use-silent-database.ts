import { useEffect, useEffectEvent, useState } from 'react'

const ASK_AGAIN_AFTER_MS = 3000

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
    return databaseOf(await answer.json())
  } catch {
    return 'unknown'
  }
}

/** Read by hand: every page loads this file, and a schema's library weighs more than many a page. */
function databaseOf(health: unknown): string {
  const checks = memberOf(health, 'checks')
  const database = memberOf(checks, 'database')
  return typeof database === 'string' ? database : 'unknown'
}

function memberOf(thing: unknown, name: string): unknown {
  return typeof thing === 'object' && thing !== null ? Reflect.get(thing, name) : undefined
}
