import 'server-only'
import { z } from 'zod'
import type { RegistrationState } from '@/lib/domain/provisioning/azure-plan'
import { CustomerId, SubscriptionId } from '@/lib/domain/wire/ids'
import { normalizeRegistrationStatus } from '@/lib/domain/wire/subscriptions/status'
import type { ActorContext } from '@/lib/services/context'
import { toAppError } from '@/lib/services/to-app-error'

export const AzureSubscriptionInput = z.object({ customerId: z.guid(), subscriptionId: z.guid() })
export type AzureSubscriptionInput = z.infer<typeof AzureSubscriptionInput>

/** However many windows wait for the same registration, Microsoft is asked this often. */
const FRESH_FOR_MS = 1_500
const KEPT = 200

type Reading = { at: number; state: Promise<RegistrationState> }
const readings = new Map<string, Reading>()

/**
 * Whether reservations may be bought for this subscription, as Microsoft says now. It is asked by every page that waits, so
 * it outlives the page that pressed. partner-center-api.md ch. 8.1 S8, 8.9. Throws AppError.
 */
export function getRegistration(
  { partnerCenter }: ActorContext,
  { customerId, subscriptionId }: AzureSubscriptionInput,
): Promise<RegistrationState> {
  const key = readingKey(customerId, subscriptionId)
  const kept = readings.get(key)
  if (kept && Date.now() - kept.at < FRESH_FOR_MS) return kept.state
  const state = partnerCenter.registrations
    .status(CustomerId.parse(customerId), SubscriptionId.parse(subscriptionId))
    .then(
      ({ status }) => normalizeRegistrationStatus(status),
      (error) => {
        readings.delete(key)
        throw toAppError(error)
      },
    )
  readings.delete(key)
  readings.set(key, { at: Date.now(), state })
  const [oldest] = readings.keys()
  if (readings.size > KEPT && oldest) readings.delete(oldest)
  return state
}

/** The next question goes to Microsoft: a registration was just asked for. */
export function forgetRegistration({ customerId, subscriptionId }: AzureSubscriptionInput): void {
  readings.delete(readingKey(customerId, subscriptionId))
}

function readingKey(customerId: string, subscriptionId: string): string {
  return `${customerId} ${subscriptionId}`.toLowerCase()
}
