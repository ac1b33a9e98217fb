import type { Plan } from './catalog'
import { NO_OPTIONS } from './line-options'
import type { DraftLine, PlanChoice } from './order-draft'

/** What a plan says about a line; the quantity and the friendly name are the person's. `choice`: null where it is not known yet. */
export function lineOfPlan(
  plan: Plan,
  choice: PlanChoice | null,
): Omit<DraftLine, 'key' | 'quantity' | 'friendlyName'> {
  return {
    productId: plan.productId,
    productTitle: plan.productTitle,
    skuId: plan.skuId,
    skuTitle: plan.title,
    // Without what the offer cost when it was chosen.
    choice: choice && {
      segment: choice.segment,
      termDuration: choice.termDuration,
      billingCycle: choice.billingCycle,
    },
    minimumQuantity: plan.minimumQuantity,
    maximumQuantity: plan.maximumQuantity,
    attestationType: plan.attestationType,
    attestationAccepted: false,
    provisioningVariables: plan.provisioningVariables,
    minimumCommitment: plan.minimumCommitment,
    options: NO_OPTIONS,
  }
}
