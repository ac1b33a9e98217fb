import { z } from 'zod'
import { enumReader } from '../enums'
import { SubscriptionId } from '../ids'
import { Attributes } from '../link'
import { Instant, maybe, Text, Whole } from '../scalars'

/** Refreshed every 15 minutes. `none`, `success`, `pending`, `failed`. ch. 8.9. */
export const SubscriptionProvisioningStatus = z.looseObject({
  skuId: maybe(z.string()),
  status: maybe(z.string()),
  quantity: maybe(Whole),
  endDate: Instant,
  attributes: maybe(Attributes),
})
export type SubscriptionProvisioningStatus = z.infer<typeof SubscriptionProvisioningStatus>

/** Of an Azure subscription, before a reservation may be bought for it. ch. 5.10, 8.9. */
export const RegistrationStatus = z.looseObject({
  subscriptionId: maybe(Text),
  status: maybe(z.string()),
  attributes: maybe(Attributes),
})
export type RegistrationStatus = z.infer<typeof RegistrationStatus>

/** `NotRegistered`, `registering` … to one spelling; what is unknown is not registered yet. */
export const normalizeRegistrationStatus = enumReader(['registered', 'registering', 'notregistered'], 'unknown')

/** A marketplace subscription set going in the integration sandbox. ch. 7.9. */
export const Activation = z.looseObject({ subscriptionId: maybe(SubscriptionId), status: maybe(z.string()) })
export type Activation = z.infer<typeof Activation>
