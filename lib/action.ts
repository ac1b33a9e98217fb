import 'server-only'
import { randomUUID } from 'node:crypto'
import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { isDatabaseFailure } from './db/is-database-failure'
import type { ActionResult } from './domain/action-result'
import { AppError, type AppErrorCode, type ErrorView } from './domain/app-error'
import type { DraftProblem } from './domain/draft-problems'
import { log } from './log'
import { uninterrupted } from './process/in-flight'
import { type ActorContext, getActorContext } from './services/context'
import { InvalidDraft } from './services/drafts/invalid-draft'
import { findActor } from './session'

/**
 * The one wrapper of server actions: who, what, may they, do it. Anyone can POST to an action, so nobody signed out gets
 * past the first line and nothing unparsed gets past the second. Takes the input's schema and a verb that wants a
 * person's context; failures come back as data, never as a throw. `whenDatabaseIsAway`: what that means for this action.
 */
export function partnerAction<Schema extends z.ZodType, Output>(
  schema: Schema,
  verb: (context: ActorContext, input: z.output<Schema>) => Promise<Output>,
  { whenDatabaseIsAway }: { whenDatabaseIsAway?: AppErrorCode } = {},
) {
  return async (input: z.input<Schema>): Promise<ActionResult<Output>> => {
    try {
      const actor = await findActor()
      if (!actor) throw new AppError('sessionEnded')
      const parsed = schema.safeParse(input)
      if (!parsed.success) throw new AppError('inputInvalid', { cause: parsed.error })
      return { ok: true, data: await uninterrupted(verb(await getActorContext(actor), parsed.data)) }
    } catch (error) {
      unstable_rethrow(error)
      return toFailure(error, whenDatabaseIsAway)
    }
  }
}

/** Decides what a person may read of a failure. Bugs are logged with their cause under an id that can be quoted. */
export function toFailure(
  error: unknown,
  whenDatabaseIsAway: AppErrorCode = 'databaseUnavailable',
): { ok: false; error: ErrorView; problems?: DraftProblem[] } {
  if (error instanceof InvalidDraft) return { ok: false, error: error.view, problems: error.problems }
  if (error instanceof AppError && error.code !== 'unexpected') {
    log.info({ err: error }, 'refused')
    return { ok: false, error: error.view }
  }
  if (isDatabaseFailure(error)) {
    log.warn({ err: error }, 'refused: the database cannot be used')
    return { ok: false, error: { code: whenDatabaseIsAway } }
  }
  const incidentId = randomUUID()
  log.error({ err: error, incidentId }, 'something went wrong')
  return { ok: false, error: { code: 'unexpected', incidentId } }
}
