import { z } from 'zod'
import { Flag, maybe, Text, Whole } from './scalars'

/**
 * Error bodies a, b and c of ch. 3.8 in one: `{code, description}` of most services, `{code, message, errorName,
 * isRetryable}` of the newer ones, `{statusCode, message}` of the throttling gateway. Some services answer in PascalCase.
 */
export const ApiError = z.preprocess(
  withCamelCaseKeys,
  z.looseObject({
    code: maybe(Text),
    description: maybe(z.string()),
    message: maybe(z.string()),
    source: maybe(z.string()),
    errorName: maybe(z.string()),
    isRetryable: maybe(Flag),
    statusCode: maybe(Whole),
  }),
)
export type ApiError = z.infer<typeof ApiError>

function withCamelCaseKeys(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [key.charAt(0).toLowerCase() + key.slice(1), value]),
  )
}
