import 'server-only'
import { ApiError } from '@/lib/domain/wire/api-error'
import { parseBody } from '../exchange/body'

export type ErrorBody = Pick<
  Partial<ApiError>,
  'code' | 'description' | 'errorName' | 'isRetryable' | 'data' | 'parameters'
>

/** Microsoft's own limit. ch. 3.8. */
const MAX_DESCRIPTION_LENGTH = 1024

/**
 * Takes the text of a refusal; returns what it says, whichever of Microsoft's shapes (ch. 3.8) it has. Empty, HTML or
 * plain text from a gateway in between says nothing: then the status is all there is.
 */
export function readErrorBody(text: string): ErrorBody {
  const parsed = ApiError.safeParse(findJson(text))
  if (!parsed.success) return {}
  const { code, description, message, errorName, isRetryable, data, parameters } = parsed.data
  const words = (description ?? message)?.slice(0, MAX_DESCRIPTION_LENGTH)
  return { code, description: words, errorName, isRetryable, data, parameters }
}

function findJson(text: string): unknown {
  try {
    return parseBody(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
