import { z } from 'zod'

export const CustomerQuery = z.object({
  query: z.string().max(200),
  limit: z.number().int().min(1).max(50).default(12),
})
export type CustomerQuery = z.infer<typeof CustomerQuery>

export const CustomerIds = z.object({ customerIds: z.array(z.guid()).max(12) })
export type CustomerIds = z.infer<typeof CustomerIds>

const typed = z.string().trim().max(200).optional().catch(undefined)
const cursor = z.string().max(400).optional().catch(undefined)

/** The list of customers as it stands in the URL. What cannot be read is left out, never an error. */
export const CustomersFilter = z.object({ q: typed, after: cursor, before: cursor })
export type CustomersFilter = z.infer<typeof CustomersFilter>

/** The list of drafts as it stands in the URL. */
export const DraftsFilter = z.object({ q: typed, whose: z.enum(['mine', 'everyone']).catch('mine') })
export type DraftsFilter = z.infer<typeof DraftsFilter>

export const CustomerReference = z.object({ customerId: z.guid() })
export type CustomerReference = z.infer<typeof CustomerReference>

/** Takes typed text; returns its words in lower case, as LIKE patterns with wildcards defused. */
export function searchPatterns(query: string): string[] {
  return query
    .toLocaleLowerCase('en-US')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `%${word.replace(/[\\%_]/g, (char) => `\\${char}`)}%`)
}
