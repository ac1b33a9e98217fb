import { Collection } from '@/lib/domain/wire/collection'
import { AzureCancellation, AzureEntitlement } from '@/lib/domain/wire/subscriptions/azure-entitlement'
import { Conversion, ConversionRequest, ConversionResult } from '@/lib/domain/wire/subscriptions/legacy-conversion'
import { Upgrade, UpgradeResult } from '@/lib/domain/wire/subscriptions/legacy-upgrade'
import { Activation, RegistrationStatus, SubscriptionProvisioningStatus } from '@/lib/domain/wire/subscriptions/status'
import { Subscription } from '@/lib/domain/wire/subscriptions/subscription'
import { SupportContact, SupportContactRequest } from '@/lib/domain/wire/subscriptions/support-contact'
import { TermEndDate } from '@/lib/domain/wire/subscriptions/term-end-date'
import { Transition, TransitionRequest, Transitions } from '@/lib/domain/wire/subscriptions/transition'
import { TransitionEligibility } from '@/lib/domain/wire/subscriptions/transition-eligibility'
import type { Operation } from '../operation'

const all = '/v1/customers/{}/subscriptions'
const one = `${all}/{}`

/** What came with new commerce, or outlived it. partner-center-api.md ch. 8.1. */
const currentOperations: Operation[] = [
  { name: 'subscriptions.list', wire: `GET ${all}`, response: Collection(Subscription) },
  { name: 'subscriptions.get', wire: `GET ${one}`, response: Subscription },
  // The whole resource goes back: what is sent is what was read, and its changes.
  { name: 'subscriptions.update', wire: `PATCH ${one}`, request: Subscription, response: Subscription },
  { name: 'subscriptions.addOns', wire: `GET ${one}/addons`, response: Collection(Subscription) },
  {
    name: 'subscriptions.provisioningStatus',
    wire: `GET ${one}/provisioningstatus`,
    response: SubscriptionProvisioningStatus,
  },
  { name: 'subscriptions.activate', wire: `POST ${one}/activate`, response: Activation },
  { name: 'subscriptions.termEndDates', wire: `GET ${all}/customTermEndDates`, response: Collection(TermEndDate) },
  { name: 'registrations.create', wire: `POST ${one}/registrations` },
  { name: 'registrations.status', wire: `GET ${one}/registrationstatus`, response: RegistrationStatus },
  {
    name: 'transitions.eligibilities',
    wire: `GET ${one}/transitionEligibilities`,
    response: Collection(TransitionEligibility),
  },
  { name: 'transitions.create', wire: `POST ${one}/transitions`, request: TransitionRequest, response: Transition },
  { name: 'transitions.list', wire: `GET ${one}/transitions`, response: Transitions },
  { name: 'supportContact.get', wire: `GET ${one}/supportcontact`, response: SupportContact },
  {
    name: 'supportContact.replace',
    wire: `PUT ${one}/supportcontact`,
    request: SupportContactRequest,
    response: SupportContact,
  },
]

/** For subscriptions from before new commerce, and for single Azure subscriptions under a plan. ch. 8.1 S12, S13, S16. */
const olderOperations: Operation[] = [
  { name: 'upgrades.list', wire: `GET ${one}/upgrades`, response: Collection(Upgrade) },
  { name: 'upgrades.create', wire: `POST ${one}/upgrades`, request: Upgrade, response: UpgradeResult },
  { name: 'conversions.list', wire: `GET ${one}/conversions`, response: Collection(Conversion) },
  {
    name: 'conversions.create',
    wire: `POST ${one}/conversions`,
    request: ConversionRequest,
    response: ConversionResult,
  },
  { name: 'azureEntitlements.list', wire: `GET ${one}/azureEntitlements`, response: Collection(AzureEntitlement) },
  { name: 'azureEntitlements.get', wire: `GET ${one}/azureEntitlements/{}`, response: AzureEntitlement },
  {
    name: 'azureEntitlements.cancel',
    wire: `POST ${one}/azureEntitlements/{}/cancel`,
    request: AzureCancellation,
    response: AzureEntitlement,
  },
  {
    name: 'azureEntitlements.reactivate',
    wire: `POST ${one}/azureEntitlements/{}/reactivate`,
    response: AzureEntitlement,
  },
]

export const subscriptionOperations: Operation[] = [...currentOperations, ...olderOperations]
