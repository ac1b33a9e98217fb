import type { Route } from '../../http/route.ts'
import { addOns } from './add-ons.ts'
import { azureEntitlements } from './azure/azure-entitlements.ts'
import { legacyChanges } from './legacy/legacy-changes.ts'
import { activation } from './status/activation.ts'
import { provisioningStatus } from './status/provisioning-status.ts'
import { registration } from './status/registration.ts'
import { supportContact } from './support-contact.ts'
import { transitions } from './transitions/transitions.ts'

/** What can be asked and done below one subscription (ch. 8.1 S6–S17). */
export const subscriptionRoutes: Route[] = [
  ...addOns,
  ...provisioningStatus,
  ...registration,
  ...activation,
  ...supportContact,
  ...transitions,
  ...legacyChanges,
  ...azureEntitlements,
]
