import { z } from 'zod'

const typed = z.string().trim().max(200).optional().catch(undefined)
const cursor = z.string().max(400).optional().catch(undefined)

/** The list of customers as it stands in the URL. What cannot be read is left out, never an error. */
export const CustomersFilter = z.object({ q: typed, after: cursor, before: cursor })
export type CustomersFilter = z.infer<typeof CustomersFilter>

/** The list of drafts as it stands in the URL. */
export const DraftsFilter = z.object({ q: typed, whose: z.enum(['mine', 'everyone']).catch('mine') })
export type DraftsFilter = z.infer<typeof DraftsFilter>
