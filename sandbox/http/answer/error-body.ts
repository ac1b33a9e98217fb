import type { Refusal } from '../route.ts'

/** The body of a refusal: shape (a), (b), or none (d) of ch. 3.8. */
export function errorBody(refusal: Refusal): object | undefined {
  const { code, message, source, details } = refusal
  const { empty, errorName, isRetryable = false, parameters = {}, data = [] } = details
  if (empty) return undefined
  if (errorName === undefined) return { code, description: message, data, source }
  const errorMessageExtended = `InternalErrorCode=${code}`
  return { code, message, description: message, errorName, isRetryable, parameters, errorMessageExtended }
}
