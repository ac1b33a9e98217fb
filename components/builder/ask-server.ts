import type { ActionResult } from '@/lib/domain/action-result'
import type { ErrorView } from '@/lib/domain/app-error'

/** An answer that is a refusal; `view` says it to the person. */
export class RefusedError extends Error {
  readonly view: ErrorView
  constructor(view: ErrorView) {
    super(view.code)
    this.name = 'RefusedError'
    this.view = view
  }
}

/** What a person reads of a failure that may be ours, the network's, or a refusal. */
export function errorView(error: unknown): ErrorView {
  return error instanceof RefusedError ? error.view : { code: 'microsoftUnavailable' }
}

/** Asks one of our own routes; a refusal comes back as data. Throws when no answer came, or none that can be read. */
export async function ask<T>(address: string, init: RequestInit): Promise<ActionResult<T>> {
  const response = await fetch(address, init)
  const body: ActionResult<T> = await response.json()
  // The first door (proxy.ts) refuses without `ok`.
  return response.ok ? body : { ...body, ok: false, error: 'error' in body ? body.error : { code: 'unexpected' } }
}

/** Takes what a route answered; returns its data, or throws RefusedError. */
export function orThrow<T>(result: ActionResult<T>): T {
  if (!result.ok) throw new RefusedError(result.error)
  return result.data
}

/** Takes what follows the question mark, by name. */
export function search(query: Record<string, string>): string {
  return new URLSearchParams(query).toString()
}
