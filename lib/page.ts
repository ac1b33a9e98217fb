import 'server-only'
import { notFound } from 'next/navigation'
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
