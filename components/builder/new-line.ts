import type { ChosenExtras } from '@/components/builder/chooser/chosen-line'
import type { Plan } from '@/lib/domain/catalog'
import { lineOfPlan } from '@/lib/domain/line-of-plan'
import type { DraftLine, PlanChoice } from '@/lib/domain/order-draft'

/** What a chosen plan says about a line; the quantity and the friendly name are the person's. */
export function planFields(plan: Plan, choice: PlanChoice, { customTermEndDate = null }: EndsOn = {}) {
  const fields = lineOfPlan(plan, choice)
  return { ...fields, options: { ...fields.options, customTermEndDate } }
}

type EndsOn = { customTermEndDate?: ChosenExtras['customTermEndDate'] | null }

/** A line for a chosen plan. The quantity stays empty: nobody should order a number they did not type, unless there is only one. */
export function newLine(plan: Plan, choice: PlanChoice, ends?: EndsOn): DraftLine {
  const onlyOne = plan.minimumQuantity === plan.maximumQuantity
  return {
    key: newKey(),
    ...planFields(plan, choice, ends),
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
