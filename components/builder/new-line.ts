import type { Plan } from '@/lib/domain/catalog'
import { NO_OPTIONS } from '@/lib/domain/line-options'
import type { DraftLine, PlanChoice } from '@/lib/domain/order-draft'

/** What a chosen plan says about a line; the quantity and the friendly name are the person's. */
export function planFields(plan: Plan, choice: PlanChoice) {
  return {
    productId: plan.productId,
    productTitle: plan.productTitle,
    skuId: plan.skuId,
    skuTitle: plan.title,
    choice,
    minimumQuantity: plan.minimumQuantity,
    maximumQuantity: plan.maximumQuantity,
    attestationType: plan.attestationType,
    attestationAccepted: false,
    provisioningVariables: plan.provisioningVariables,
    minimumCommitment: plan.minimumCommitment,
    options: NO_OPTIONS,
  }
}

/** A line for a chosen plan. The quantity stays empty: nobody should order a number they did not type, unless there is only one. */
export function newLine(plan: Plan, choice: PlanChoice): DraftLine {
  const onlyOne = plan.minimumQuantity === plan.maximumQuantity
  return {
    key: newKey(),
    ...planFields(plan, choice),
    quantity: onlyOne ? plan.minimumQuantity : null,
    friendlyName: '',
  }
}

/** The same again, to change one thing: another term, another department. What was attested was attested once. */
export function copyLine(line: DraftLine): DraftLine {
  return { ...line, key: newKey(), attestationAccepted: false }
}

/** 16 hex digits. Not crypto.randomUUID: browsers leave it out on plain http, where an internal server may well be. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
