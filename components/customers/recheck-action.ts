import type { Action } from '@/lib/domain/action-result'
import type { CustomerRow } from '@/lib/domain/customer-row'

/** Asks Partner Center about one customer again, whenever it was asked last. */
export type RecheckAction = Action<{ customerId: string }, CustomerRow>
