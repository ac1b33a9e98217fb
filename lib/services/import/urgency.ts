import 'server-only'

/** What is read first: what changed or somebody asked for, then what was never read, then what is only a day old. */
export const URGENCY = { told: 2, all: 1, round: 0 } as const
