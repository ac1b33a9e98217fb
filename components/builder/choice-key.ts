import type { PlanChoice } from '@/lib/domain/order-draft'

/** One text per offer of a plan: the value of its option, and whether two choices are the same. */
export function choiceKey(choice: PlanChoice | null): string {
  return choice ? [choice.segment, choice.termDuration, choice.billingCycle].join('|') : ''
}

/** An offer as a line keeps it: without what it cost when it was chosen. */
export function bareChoice({ segment, termDuration, billingCycle }: PlanChoice): PlanChoice {
  return { segment, termDuration, billingCycle }
}
