import 'server-only'

/** Priority of what goes before all others of its name; the others have 0 and take their turns by when they were sent. */
export const FIRST = 1

/**
 * How often a worker looks by itself, in seconds; `woken` where the database tells of new jobs at once. It tells nothing
 * of one that was sent with a delay, so whatever people wait for is polled as often as pg-boss allows.
 */
const POLLING = {
  /** People wait, and jobs come due. */
  now: { alone: 0.5, woken: 0.5 },
  /** Nobody waits: jobs come due. */
  often: { alone: 2, woken: 2 },
  /** People wait, for what begins at once. */
  told: { alone: 0.5, woken: 30 },
  /** Nobody waits; each poll is a turn of the embedded database. */
  soon: { alone: 5, woken: 30 },
} as const

export type Workers = {
  /** How many fetch at the same time; each polls by itself. */
  concurrency: number
  /** How many jobs each fetches and runs at once. */
  batch?: number
  polls: keyof typeof POLLING
  /** Only what was sent as `first`, or only what was not: neither can then keep the other waiting. */
  only?: 'first' | 'others'
}

export const LIFE = {
  /** How often it is looked after jobs whose process died. */
  superviseSeconds: 10,
  ofJobs: {
    /** A job that keeps failing is tried for about a day; the sweep picks up what is left after that. */
    retryLimit: 30,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: 3600,
    /** A process that is silent for so long is dead, and its job is another's; its claim on a submission has ended by then. */
    heartbeatSeconds: 35,
    /** Hundreds of looks a minute are not kept for days. */
    deleteAfterSeconds: 3600,
  },
} as const

/** Takes how a job is worked; returns it in pg-boss's words. */
export function toWorkOptions({ concurrency, batch = 1, polls, only }: Workers) {
  return {
    localConcurrency: concurrency,
    batchSize: batch,
    burstWhenBatchFull: batch > 1,
    pollingIntervalSeconds: POLLING[polls].alone,
    notifyPollingIntervalSeconds: POLLING[polls].woken,
    ...(only === 'first' ? { minPriority: FIRST } : {}),
    ...(only === 'others' ? { maxPriority: FIRST - 1 } : {}),
  }
}
