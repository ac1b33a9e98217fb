import { z } from 'zod'
import { RESELLER_VIEWS } from './reseller'

const typed = z.string().trim().max(200).optional().catch(undefined)
const cursor = z.string().max(400).optional().catch(undefined)

/** The list of customers as it stands in the URL. What cannot be read is left out, never an error. */
export const CustomersFilter = z.object({ q: typed, after: cursor, before: cursor })
export type CustomersFilter = z.infer<typeof CustomersFilter>

/** The list of drafts as it stands in the URL. */
export const DraftsFilter = z.object({ q: typed, whose: z.enum(['mine', 'everyone']).catch('mine') })
export type DraftsFilter = z.infer<typeof DraftsFilter>

/** The address book of resellers as it stands in the URL. Pages count from 1. */
export const ResellersFilter = z.object({
  q: typed,
  view: z.enum(RESELLER_VIEWS).catch('offered'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type ResellersFilter = z.infer<typeof ResellersFilter>
