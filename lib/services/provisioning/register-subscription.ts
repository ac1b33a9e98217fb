import 'server-only'
import { randomUUID } from 'node:crypto'
import type { RegistrationState } from '@/lib/domain/provisioning/azure-plan'
import { CustomerId, SubscriptionId } from '@/lib/domain/wire/ids'
import { PartnerCenterError } from '@/lib/partner-center/http/errors'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import type { ActorContext } from '@/lib/services/context'
import { toAppError } from '@/lib/services/to-app-error'
import { type AzureSubscriptionInput, forgetRegistration, getRegistration } from './get-registration'

/**
 * Registers an Azure subscription, so that reservations may be bought for it, and returns how far that is. Nothing is
 * ordered, and asking twice is asking once: where no answer came, Microsoft is asked what became of it.
 * partner-center-api.md ch. 5.10, 8.1 S8. Throws AppError.
 */
export async function registerSubscription(
  context: ActorContext,
  input: AzureSubscriptionInput,
): Promise<RegistrationState> {
  assertMayOrder(context.actor)
  const before = await getRegistration(context, input)
  if (before === 'registered' || before === 'registering') return before
  try {
    await context.partnerCenter.registrations.create(
      CustomerId.parse(input.customerId),
      SubscriptionId.parse(input.subscriptionId),
      { requestId: randomUUID() },
    )
  } catch (error) {
    if (!(error instanceof PartnerCenterError) || error.outcome !== 'unknown') throw toAppError(error)
  } finally {
    forgetRegistration(input)
  }
  return getRegistration(context, input)
}
