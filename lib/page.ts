import 'server-only'
import { notFound } from 'next/navigation'
import { toFailure } from './action'
import type { ActionResult } from './domain/action-result'
import { AppError } from './domain/app-error'
import { type ActorContext, getActorContext } from './services/context'
import { requireActor } from './session'

/** What every page begins with: a signed-in person and what their verbs need. Signed out, it redirects to signing in. */
export async function requireContext(): Promise<ActorContext> {
  return getActorContext(await requireActor())
}

/** Takes a reading of one thing; a thing that is not there becomes the "not found" page instead of a failure. */
export async function orNotFound<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof AppError && (error.code === 'notFound' || error.code === 'customerNotFound')) notFound()
    throw error
  }
}

/** Takes a reading that a page can do without for a while: its failure is data, shown in its place, not the whole page's. */
export async function asResult<T>(reading: Promise<T>): Promise<ActionResult<T>> {
  try {
    return { ok: true, data: await reading }
  } catch (error) {
    return toFailure(error)
  }
}
