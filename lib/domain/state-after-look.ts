import { isSettledStage, type LineStage } from './order-submission'

/**
 * Takes the stages of a placed submission's lines, whether it takes longer than usual, and whether it was followed for
 * so long that nobody asks by themselves any more; returns where it stands.
 */
export function stateAfterLook(facts: {
  stages: readonly LineStage[]
  isLate: boolean
  isGivenUp: boolean
}): 'following' | 'late' | 'needs_you' | 'settled' {
  const { stages, isLate, isGivenUp } = facts
  if (stages.every(isSettledStage)) return 'settled'
  if (isGivenUp || stages.includes('needs_you')) return 'needs_you'
  return isLate ? 'late' : 'following'
}
