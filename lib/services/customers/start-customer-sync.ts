import 'server-only'
import { z } from 'zod'
import type { ActorContext } from '@/lib/services/context'

export const StartCustomerSync = z.object({})

/** Asks for the mirror of customers to be read again now; while one is waiting already, nothing is added. */
export async function startCustomerSync({ queue }: Pick<ActorContext, 'queue'>): Promise<void> {
  await queue.send('sync-customers', {})
}
