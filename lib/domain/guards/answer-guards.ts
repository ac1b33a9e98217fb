import type { Guard, GuardAnswer, Override } from './guard'

/** Characters of a reason. */
export const MAX_REASON_LENGTH = 500

/** What moved is acknowledged; everything else wants a reason. Free of zod, because the review asks in the browser too. */
export function wantsReason(guard: Pick<Guard, 'kind'>): boolean {
  return guard.kind !== 'changed'
}

/**
 * Takes the guards of an order and what a person answered; returns those that stand open still, and those that were
 * answered with their reasons. Answers to what is no guard any more count for nothing.
 */
export function answerGuards(
  guards: readonly Guard[],
  answers: readonly GuardAnswer[],
): { open: Guard[]; overrides: Override[] } {
  const given = new Map(answers.map(({ guardId, reason }) => [guardId, reason.trim()]))
  const open: Guard[] = []
  const overrides: Override[] = []
  for (const guard of guards) {
    const reason = given.get(guard.id)
    if (reason === undefined || (wantsReason(guard) && reason === '')) open.push(guard)
    else overrides.push({ guard: forEverybody(guard), reason })
  }
  return { open, overrides }
}

/** Everybody reads an order's page, but not everybody may see margins. */
function forEverybody(guard: Guard): Guard {
  return guard.kind === 'belowFloor'
    ? { ...guard, id: `floor:${guard.lineKey}`, marginPercent: null, floorPercent: null }
    : guard
}
