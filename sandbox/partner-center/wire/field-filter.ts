import { z } from 'zod'
import { Refusal } from '../../http/route.ts'

const FieldFilter = z.object({
  field: z.string(),
  value: z.union([z.string(), z.number().transform(String), z.null().transform(() => '')]),
  operator: z.string(),
})
export type FieldFilter = z.infer<typeof FieldFilter>

/**
 * Reads a query parameter `filter`: one `{Field, Value, Operator}` in JSON, keys in any case (ch. 3.6). Throws 400/2000 for
 * anything else.
 */
export function parseFilter(filter: string): FieldFilter {
  const folded = Object.fromEntries(
    Object.entries(readJson(filter) ?? {}).map(([key, value]) => [key.toLowerCase(), value]),
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
