import { isSettledStage, type LineStage } from './order-submission'

/** Takes the stages of a placed submission's lines, and whether it takes longer than usual; returns where it stands. */
export function stateAfterLook(facts: {
  stages: readonly LineStage[]
  isLate: boolean
}): 'following' | 'late' | 'needs_you' | 'settled' {
  const { stages, isLate } = facts
  if (stages.includes('needs_you')) return 'needs_you'
  if (stages.every(isSettledStage)) return 'settled'
  return isLate ? 'late' : 'following'
}
