import { z } from 'zod'

export const CustomerQuery = z.object({
  query: z.string().max(200),
  limit: z.number().int().min(1).max(50).default(12),
})
export type CustomerQuery = z.infer<typeof CustomerQuery>

export const CustomerIds = z.object({ customerIds: z.array(z.guid()).max(12) })
export type CustomerIds = z.infer<typeof CustomerIds>

export const CustomerReference = z.object({ customerId: z.guid() })
export type CustomerReference = z.infer<typeof CustomerReference>

/** Takes typed text; returns its words in lower case, as LIKE patterns with wildcards defused. */
export function searchPatterns(query: string): string[] {
  // No text in the database has a zero in it, and none is asked for one.
  const words = query.toLocaleLowerCase('en-US').replaceAll('\0', ' ').split(/\s+/).filter(Boolean)
  return words.map((word) => `%${word.replace(/[\\%_]/g, (char) => `\\${char}`)}%`)
}
