import type { Plan } from '@/lib/domain/catalog'
import type { MatchedLine, MatchReason, WantedLine } from '../reading'
import { MAX_NAME_LENGTH } from '../text-limits'
import { chooseOffer } from './choose-offer'
import type { Judgement } from './judge-hits'

/** Takes what was wanted and which plan was meant; returns the line with its term and billing, and all that is to be said. */
export function toMatchedLine(wanted: WantedLine, judged: Judgement, plan: Plan | undefined): MatchedLine {
  const reasons: MatchReason[] = [...judged.reasons]
  const { row, source, product, productId, skuId, quantity, quantityProblem, term, billing } = wanted
  const offer = plan && chooseWanted(plan, wanted)
  if (offer?.reason) reasons.push(offer.reason)
  if (offer?.isOfText) reasons.push('termOfText')
  if (plan && plan.provisioningVariables.length > 0) reasons.push('needsContext')
  if (quantityProblem) reasons.push(`quantity.${quantityProblem}`)
  else if (plan && quantity !== null && (quantity < plan.minimumQuantity || quantity > plan.maximumQuantity))
    reasons.push('quantityOutOfRange')
  const name = [...wanted.friendlyName]
  if (name.length > MAX_NAME_LENGTH) reasons.push('nameCut')
  const isSettled = plan !== undefined && offer?.choice != null && quantity !== null
  const isDoubtful = reasons.includes('termOfText') || reasons.includes('quantityOutOfRange')
  const isSure = judged.confidence === 'certain' && !isDoubtful
  return {
    row,
    source,
    product: product || [productId, skuId].filter(Boolean).join(':'),
    quantity,
    friendlyName: name.slice(0, MAX_NAME_LENGTH).join(''),
    confidence: !plan ? judged.confidence : !isSettled ? 'unclear' : isSure ? 'certain' : 'likely',
    reasons,
    candidates: judged.candidates,
    plan: judged.plan,
    choice: offer?.choice ?? null,
    wanted: { term, billing },
  }
}

/** What the text says of other lines is no reason against an offer that this plan has not. */
function chooseWanted({ choices }: Plan, wanted: WantedLine) {
  const meant = chooseOffer(choices, wanted)
  if (wanted.termOfText && meant.reason === 'choiceNotOffered')
    return { ...chooseOffer(choices, { term: null, billing: null }), isOfText: false }
  return { ...meant, isOfText: wanted.termOfText && meant.choice !== null }
}
