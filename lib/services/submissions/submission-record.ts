import 'server-only'
import type { orderSubmissions } from '@/lib/db/schema/orders'
import type { SystemContext } from '@/lib/services/context'

/** A submission as it is stored. */
export type SubmissionRecord = typeof orderSubmissions.$inferSelect

export type Transaction = Parameters<Parameters<SystemContext['db']['transaction']>[0]>[0]
