import type { Action } from '@/lib/domain/action-result'
import type { MarginRule } from '@/lib/domain/margins/margin-rule'
import type { MarginTargets } from '@/lib/domain/margins/margin-rule-view'

export type FindTargets = Action<{ what: 'customer' | 'product'; query: string }, MarginTargets>

export type RuleActions = {
  saveAction: Action<MarginRule, void>
  findTargetsAction: FindTargets
}
