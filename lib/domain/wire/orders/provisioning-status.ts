import { z } from 'zod'
import { enumReader } from '../enums'
import { listOf, maybe, Whole } from '../scalars'

/** How far a line of an order is. ch. 7.6. */
export const ProvisioningStatus = z.looseObject({
  lineItemNumber: Whole,
  /** Printed by the sample only. */
  orderLineItemId: maybe(Whole),
  status: z.string(),
  quantityProvisioningInformation: listOf(z.looseObject({ quantity: maybe(Whole), status: maybe(z.string()) })),
})
export type ProvisioningStatus = z.infer<typeof ProvisioningStatus>

const PROVISIONING_STATES = ['fulfilled', 'unfulfilled', 'prefulfillment_pending'] as const
/** `PrefulfillmentPending`, `Fulfilled` … to one spelling; what is unknown is still under way. */
export const normalizeProvisioningStatus = enumReader(PROVISIONING_STATES, 'unknown')
