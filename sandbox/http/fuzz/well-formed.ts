import { z } from 'zod'
import type { RawAnswer } from './raw-call.ts'

const Id = z.string().min(1)
const Headers = z.looseObject({ 'ms-requestid': Id, 'ms-correlationid': Id, 'ms-cv': Id })
const Code = z.union([z.int(), z.string().min(1)])

/** The error bodies of ch. 3.8 that stand alone: (a), (b), and (c) of what is always throttled. */
const Problem = z.union([
  z.strictObject({ statusCode: z.literal(429), message: z.string().min(1) }),
  z.strictObject({ code: Code, description: z.string().min(1), data: z.array(z.string()), source: z.string().min(1) }),
  z.strictObject({
    code: Code,
    message: z.string().min(1),
    description: z.string().min(1),
    errorName: z.string().min(1),
    isRetryable: z.boolean(),
    parameters: z.record(z.string(), z.unknown()),
    errorMessageExtended: z.string(),
  }),
])

/** Throws an Error that says what is wrong with an answer: a 5xx, missing ids, a body of no known shape. */
export function requireWellFormed({ status, headers, text }: RawAnswer): void {
  const problem = (what: string) => new Error(`${what}: ${status} ${text.slice(0, 500)}`)
  if (status >= 500) throw problem('the sandbox broke')
  if (!Headers.safeParse(headers).success) throw problem('ids are missing')
  const isJson = text !== '' && String(headers['content-type'] ?? '').includes('json')
  const body: unknown = isJson ? JSON.parse(text) : undefined
  if (status < 400 || text === '') return
  if (!Problem.safeParse(body).success) throw problem('no known shape of error')
}
