import 'server-only'

// On globalThis: the server bundles may hold this module more than once, and turns are taken by all of them together.
const kept = globalThis as typeof globalThis & { orderDeskTurns?: Map<string, Promise<unknown>> }

/**
 * Runs `work` after everything that was begun before under the same key in this process, whether that failed or not.
 * Takes a key (the id of a draft or a submission); returns what the work returns, throws what it throws.
 */
export async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  kept.orderDeskTurns ??= new Map()
  const turns = kept.orderDeskTurns
  const before = turns.get(key) ?? Promise.resolve()
  const mine = before.then(work, work)
  turns.set(key, mine)
  try {
    return await mine
  } finally {
    if (turns.get(key) === mine) turns.delete(key)
  }
}
