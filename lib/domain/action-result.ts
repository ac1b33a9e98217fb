import type { ErrorView } from './app-error'
import type { DraftProblem } from './draft-problems'

/** What every server action answers: never a throw across the border. */
export type ActionResult<T> = { ok: true; data: T } | { ok: false; error: ErrorView; problems?: DraftProblem[] }

/** A server action as a component receives it from its page. */
export type Action<Input, Output> = (input: Input) => Promise<ActionResult<Output>>
