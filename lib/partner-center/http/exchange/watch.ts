import 'server-only'

/** Takes how long something may take and the caller's own signal; returns one signal for both, and which it was. */
export function startWatch(totalMs: number, callers: AbortSignal | undefined) {
  const clock = new AbortController()
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    clock.abort(new DOMException('The time for this call ran out.', 'TimeoutError'))
  }, totalMs)
  return {
    signal: callers ? AbortSignal.any([clock.signal, callers]) : clock.signal,
    timedOut: () => timedOut,
    /** From here on it may take as long as it takes. */
    stop: () => clearTimeout(timer),
  }
}
