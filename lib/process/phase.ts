import 'server-only'

/** What this process is about: it opens its database, works, or comes to its end. */
export type Phase = 'starting' | 'running' | 'draining'

// On globalThis: the server bundles may hold this module more than once, the process has one phase.
const kept = globalThis as typeof globalThis & { orderDeskPhase?: Phase }

export function currentPhase(): Phase {
  return kept.orderDeskPhase ?? 'starting'
}

export function enterPhase(phase: Phase): void {
  kept.orderDeskPhase = phase
}
