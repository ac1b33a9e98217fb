import type { z } from 'zod'
import { Refusal } from '../../http/route.ts'
import { bindNames } from './bind-names.ts'

/** Reads a request body. Throws 400/800002 naming the first member that is missing or of the wrong type. */
export function requireBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(bindNames(schema, body ?? {}))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Refusal(400, 800002, `Invalid request input: ${issue?.path.join('.') || 'body'}: ${issue?.message}.`)
}
