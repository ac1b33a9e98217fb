import { z } from 'zod'
import { Refusal } from '../http/route.ts'

const FieldFilter = z.object({
  field: z.string(),
  value: z.union([z.string(), z.number().transform(String), z.null().transform(() => '')]),
  operator: z.string(),
})
export type FieldFilter = z.infer<typeof FieldFilter>

/**
 * Reads a query parameter `filter`: one `{Field, Value, Operator}` in JSON, keys in any case, also when a client encoded
 * it twice (ch. 3.6). Throws 400/2000 for anything else.
 */
export function parseFilter(filter: string): FieldFilter {
  const folded = Object.fromEntries(
    Object.entries(readJson(unquote(filter)) ?? {}).map(([key, value]) => [key.toLowerCase(), value]),
  )
  const parsed = FieldFilter.safeParse(folded)
  if (!parsed.success) throw new Refusal(400, 2000, 'Bad input: a filter needs Field, Value and Operator.')
  return parsed.data
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal(400, 2000, 'Bad input: the filter is not JSON.')
    throw error
  }
}

/** What a second encoding left: JSON begins with a brace, not with `%7B`. */
function unquote(text: string): string {
  if (!/^\s*%/.test(text)) return text
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return text
    throw error
  }
}
