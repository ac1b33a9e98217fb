import type { PlanChoice } from '@/lib/domain/order-draft'
import { sameEnum } from '@/lib/domain/wire/enums'
import type { MatchReason, WantedLine } from '../reading'

/**
 * Takes what a plan is offered for and what the text says of it. Returns the one offer that is meant, or why it is not known;
 * a choice between years and months is the person's, never ours. Where only the segment differs, it is the usual one.
 */
export function chooseOffer(
  offers: readonly PlanChoice[],
  { term, billing }: Pick<WantedLine, 'term' | 'billing'>,
): { choice: PlanChoice | null; reason: MatchReason | null } {
  const meant = offers.filter(
    (offer) =>
      (term === null || offer.termDuration === term) && (billing === null || sameEnum(offer.billingCycle, billing)),
  )
  const usual = meant.filter(({ segment }) => segment === 'commercial')
  const [only, another] = usual.length > 0 ? usual : meant
  if (!only) return { choice: null, reason: 'choiceNotOffered' }
  if (another) return { choice: null, reason: 'choiceMissing' }
  const { segment, termDuration, billingCycle } = only
  return {
    choice: { segment, termDuration, billingCycle },
    reason: term === null && billing === null ? 'onlyChoice' : null,
  }
}
