import { z } from 'zod'
import { Flag, maybe, Text, Whole } from './scalars'

/** A refusal is a refusal however its details are spelled: a member that makes no sense is left out. */
const orNothing = <T extends z.ZodType>(schema: T) => maybe(schema).catch(undefined)

/**
 * Error bodies a, b and c of ch. 3.8 in one: `{code, description}` of most services, `{code, message, errorName,
 * isRetryable, parameters}` of the newer ones, `{statusCode, message}` of the throttling gateway. `code` is a number or
 * text; some services answer in PascalCase; some wrap it all in `error`.
 */
export const ApiError = z.preprocess(
  unwrapped,
  z.looseObject({
    code: orNothing(Text),
    description: orNothing(z.string()),
    message: orNothing(z.string()),
    source: orNothing(z.string()),
    errorName: orNothing(z.string()),
    isRetryable: orNothing(Flag),
    statusCode: orNothing(Whole),
    data: orNothing(z.array(z.unknown())),
    parameters: orNothing(z.record(z.string(), z.unknown())),
  }),
)
export type ApiError = z.infer<typeof ApiError>

function unwrapped(body: unknown): unknown {
  const outer = withCamelCaseKeys(body)
  if (typeof outer !== 'object' || outer === null || !('error' in outer) || 'code' in outer) return outer
  return typeof outer.error === 'object' && outer.error !== null ? withCamelCaseKeys(outer.error) : outer
}

function withCamelCaseKeys(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [key.charAt(0).toLowerCase() + key.slice(1), value]),
  )
}
