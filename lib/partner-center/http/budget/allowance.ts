import 'server-only'

/** Where the processes of one desk share a tenant's requests: small lots are taken from one place that all of them know. */
export type Allowance = {
  /** Takes some requests of the window, while no more than `share` of the limit is spent. Throws when it cannot tell. */
  take(asked: { wanted: number; share: number }): Promise<Grant>
  /** Tells the others for how long Microsoft wants a pause. */
  pause(forMs: number): void
  /** Tells the others that the pause is over. */
  resume(): void
}

export type Grant = {
  granted: number
  /** How many of the window are spent now, by all processes. */
  spent: number
  /** Where none was granted: when to ask again. */
  againInMs: number
  /** For how long Microsoft wants a pause, as far as any process knows. */
  pausedForMs: number
}

/** What was granted and not spent within this time is lost: whoever grants counts on it. */
export const LAPSES_AFTER_MS = 2_000
