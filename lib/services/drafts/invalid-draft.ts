import 'server-only'
import { AppError } from '@/lib/domain/app-error'
import type { DraftProblem } from '@/lib/domain/draft-problems'
import { hasMark } from '@/lib/domain/error-mark'

const MARK = Symbol.for('order-desk/InvalidDraft')

/** The draft cannot go to Microsoft yet; `problems` stand beside their fields. */
export class InvalidDraft extends AppError {
  static override [Symbol.hasInstance](value: unknown): boolean {
    return hasMark(value, MARK)
  }
  readonly [MARK] = true
  readonly problems: DraftProblem[]
  constructor(problems: DraftProblem[]) {
    super('inputInvalid')
    this.problems = problems
  }
}
