import { z } from 'zod'
import type { Table } from '../../../tables.ts'

/** An upgrade that was asked for. Times are ISO strings in UTC. */
export const Transition = z.object({
  operationId: z.guid(),
  customerId: z.string(),
  fromCatalogItemId: z.string(),
  fromSubscriptionId: z.string(),
  toCatalogItemId: z.string(),
  /** Only when the seats go to another subscription. */
  toSubscriptionId: z.string().optional(),
  quantity: z.int(),
  termDuration: z.string(),
  billingCycle: z.string(),
  transitionType: z.enum(['transition_only', 'transition_with_license_transfer']),
  promotionId: z.string().optional(),
  startedAt: z.string(),
  completesAt: z.string(),
})
export type Transition = z.infer<typeof Transition>

export const transitionRows: Table<Transition> = { name: 'transitions', row: Transition }
