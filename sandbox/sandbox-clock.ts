/** The time of a tenant's world: real time plus the jumps that were asked for. */
export function createSandboxClock(options: { jumpedMs: number; onChange: () => void }) {
  let jumpedMs = options.jumpedMs
  return {
    now: () => new Date(Date.now() + jumpedMs),
    jump(milliseconds: number): void {
      jumpedMs += milliseconds
      options.onChange()
    },
    /** Back to real time, or to the jumps of an earlier moment. */
    setJumpedMs(milliseconds: number): void {
      jumpedMs = milliseconds
      options.onChange()
    },
    jumpedMs: () => jumpedMs,
  }
}

export type SandboxClock = ReturnType<typeof createSandboxClock>
