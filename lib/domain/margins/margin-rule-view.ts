import type { MarginRule } from './margin-rule'

/** Names for what a rule names by id; null where it names nothing, or nobody knows it any more. */
type Names = { customerName: string | null; productTitle: string | null }

/** A rule with who changed it last. Times are ISO 8601 in UTC. */
export type MarginRuleView = MarginRule & Names & { id: string; changedBy: string; changedAt: string }

/** A change that was made to a rule. */
export type MarginRuleChange = Names & {
  id: number
  at: string
  by: string
  before: MarginRule | null
  after: MarginRule | null
}

/** Customers and products that a rule can be for, found by a few letters. */
export type MarginTargets = { id: string; label: string }[]
