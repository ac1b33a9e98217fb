import { setTimeout as pause } from 'node:timers/promises'
import { type Reply, Unanswered } from '../../scripts/desk-client/person.ts'

const AGAIN_AFTER_MS = 400

/** Everything that was asked in vain, by what was said: the report tells it. */
export type Refusals = Map<string, number>

/**
 * Asks again until there is an answer, as people do whose page shows an error. Takes the refusals that are an answer
 * too; throws the signal's reason when it is over.
 */
export async function insist<T>(
  ask: () => Promise<Reply<T>>,
  { answers = [], refusals, signal }: { answers?: readonly string[]; refusals: Refusals; signal: AbortSignal },
): Promise<Reply<T>> {
  for (;;) {
    signal.throwIfAborted()
    const reply = await ask().catch((error: unknown): Reply<T> => {
      if (error instanceof Unanswered) return { ok: false, code: 'no answer' }
      throw error
    })
    if (reply.ok || answers.includes(reply.code)) return reply
    refusals.set(reply.code, (refusals.get(reply.code) ?? 0) + 1)
    await pause(AGAIN_AFTER_MS, undefined, { signal })
  }
}
