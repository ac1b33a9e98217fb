import 'server-only'
import { AppError, type AppErrorCode } from '@/lib/domain/app-error'
import { refusalCode } from '@/lib/domain/microsoft-refusal'
import { EntraError, type EntraErrorKind } from '@/lib/entra/errors'
import { PartnerCenterError } from '@/lib/partner-center/http/errors'

const SENTENCE_OF_ENTRA: Record<EntraErrorKind, AppErrorCode> = {
  'sign-in-again': 'sessionEnded',
  misconfigured: 'applicationMisconfigured',
  unreachable: 'microsoftUnavailable',
}

/**
 * The one place where a gateway's failure becomes something a person may read. Takes anything thrown; what is already
 * an AppError stays, what is not expected stays a bug (returned as it is, to be logged with its cause).
 */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  if (error instanceof PartnerCenterError) {
    const { code, description, requestId, correlationId } = error
    return new AppError(sentenceOf(error), {
      cause: error,
      // What never left has no id that Microsoft knows.
      view: { microsoftCode: code, description, requestId, correlationId: correlationId || undefined },
    })
  }
  if (error instanceof EntraError) {
    return new AppError(SENTENCE_OF_ENTRA[error.kind], { cause: error })
  }
  return new AppError('unexpected', { cause: error })
}

/** What Microsoft answered is told by its code and status; that it did not, or that we did not ask, by itself. */
function sentenceOf({ kind, status, code, path }: PartnerCenterError): AppErrorCode {
  if (kind === 'held') return 'throttled'
  if (kind === 'answered') return refusalCode(code, status, path)
  return kind === 'unreadable' ? 'answerUnreadable' : 'microsoftUnavailable'
}
