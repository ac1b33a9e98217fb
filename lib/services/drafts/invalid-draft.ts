import 'server-only'
import { AppError } from '@/lib/domain/app-error'
import type { DraftProblem } from '@/lib/domain/draft-problems'

/** The draft cannot go to Microsoft yet; `problems` stand beside their fields. */
export class InvalidDraft extends AppError {
  readonly problems: DraftProblem[]
  constructor(problems: DraftProblem[]) {
    super('inputInvalid')
    this.problems = problems
  }
}
