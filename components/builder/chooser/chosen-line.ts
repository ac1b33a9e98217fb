import type { Plan } from '@/lib/domain/catalog'
import type { PlanChoice } from '@/lib/domain/order-draft'

/** What was chosen for a line beside its plan and offer. */
export type ChosenExtras = {
  /** YYYY-MM-DD: its first term ends together with something the customer has. */
  customTermEndDate?: string
  /** What an add-on needs first, as a line before it. */
  base?: { plan: Plan; choice: PlanChoice }
}

export type OnChoose = (plan: Plan, choice: PlanChoice, extras?: ChosenExtras) => void
