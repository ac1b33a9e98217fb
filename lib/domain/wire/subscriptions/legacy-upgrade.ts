import { z } from 'zod'
import { Offer } from '../catalog/offer'
import { SubscriptionId } from '../ids'
import { Attributes } from '../link'
import { Flag, listOf, maybe, Text, Whole } from '../scalars'

const UpgradeError = z.looseObject({
  code: maybe(Text),
  description: maybe(z.string()),
  additionalDetails: maybe(z.string()),
})

/** What a subscription from before new commerce may become. ch. 8.8. */
export const Upgrade = z.looseObject({
  targetOffer: Offer,
  /** `none`, `upgrade_only`, `upgrade_with_license_transfer`, or the SDK's number of it. appendix A. */
  upgradeType: maybe(Text),
  isEligible: maybe(Flag),
  quantity: maybe(Whole),
  upgradeErrors: listOf(UpgradeError),
  attributes: maybe(Attributes),
})
export type Upgrade = z.infer<typeof Upgrade>

export const UpgradeResult = z.looseObject({
  sourceSubscriptionId: maybe(SubscriptionId),
  targetSubscriptionId: maybe(SubscriptionId),
  upgradeType: maybe(Text),
  upgradeErrors: listOf(UpgradeError),
  licenseErrors: listOf(z.looseObject({})),
})
export type UpgradeResult = z.infer<typeof UpgradeResult>
