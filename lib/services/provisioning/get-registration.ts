import 'server-only'
import { z } from 'zod'
import type { RegistrationState } from '@/lib/domain/provisioning/azure-plan'
import { CustomerId, SubscriptionId } from '@/lib/domain/wire/ids'
import { normalizeRegistrationStatus } from '@/lib/domain/wire/subscriptions/status'
import type { ActorContext } from '@/lib/services/context'
import { keepBriefly } from '@/lib/services/keep-briefly'
import { toAppError } from '@/lib/services/to-app-error'

export const AzureSubscriptionInput = z.object({ customerId: z.guid(), subscriptionId: z.guid() })
export type AzureSubscriptionInput = z.infer<typeof AzureSubscriptionInput>

/** However many windows wait for the same registration, Microsoft is asked this often. */
const keepState = keepBriefly<RegistrationState>({ freshForMs: 1_500, entries: 200 })

/**
 * Whether reservations may be bought for this subscription, as Microsoft says now. It is asked by every page that waits, so
 * it outlives the page that pressed. partner-center-api.md ch. 8.1 S8, 8.9. Throws AppError.
 */
export function getRegistration(
  { partnerCenter }: ActorContext,
  { customerId, subscriptionId }: AzureSubscriptionInput,
): Promise<RegistrationState> {
  return keepState(readingKey(customerId, subscriptionId), () =>
    partnerCenter.registrations.status(CustomerId.parse(customerId), SubscriptionId.parse(subscriptionId)).then(
      ({ status }) => normalizeRegistrationStatus(status),
      (error) => {
        throw toAppError(error)
      },
    ),
  )
}

/** The next question goes to Microsoft: a registration was just asked for. */
export function forgetRegistration({ customerId, subscriptionId }: AzureSubscriptionInput): void {
  keepState.forget(readingKey(customerId, subscriptionId))
}

function readingKey(customerId: string, subscriptionId: string): string {
  return `${customerId} ${subscriptionId}`.toLowerCase()
}
