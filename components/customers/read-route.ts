import type { ActionResult } from '@/lib/domain/action-result'
import type { ErrorView } from '@/lib/domain/app-error'

/** Why there is no answer: our server said so, or it could not be reached at all. */
export type Failure = ErrorView | 'unreachable'
export type Reading<T> = { ok: true; data: T } | { ok: false; error: Failure }

/** Reads a route of our own, or sends it something; rejects only when `signal` gave it up. */
export async function readRoute<T>(address: string, signal?: AbortSignal, sent: RequestInit = {}): Promise<Reading<T>> {
  try {
    const answer = await fetch(address, { ...sent, signal, headers: { Accept: 'application/json' } })
    const body = (await answer.json()) as Partial<ActionResult<T>> & { error?: ErrorView }
    if (body.ok && 'data' in body) return body as { ok: true; data: T }
    return { ok: false, error: body.error ?? 'unreachable' }
  } catch (error) {
    if (signal?.aborted) throw error
    return { ok: false, error: 'unreachable' }
  }
}

/** Takes the promise of a server action; a call that never arrived becomes a failure like any other. */
export async function settle<T>(call: Promise<ActionResult<T>>): Promise<Reading<T>> {
  try {
    return await call
  } catch (error) {
    // Next rejects with a TypeError where the network is gone; anything else is a bug and belongs to the error page.
    if (error instanceof TypeError) return { ok: false, error: 'unreachable' }
    throw error
  }
}
