import type { Plan } from '@/lib/domain/catalog'
import type { Confidence, MatchReason } from '../reading'
import type { Hit } from './title-index'

/** Which plan was meant, how sure that is, and the others that may have been. Ids are "productId:skuId". */
export type Judgement = { plan: string | null; confidence: Confidence; reasons: MatchReason[]; candidates: string[] }

/** A title as like as this is likely the one, unless another comes so near to it. */
const LIKE = 0.7
const NEAR = 0.88
/** One that says the same and more ("no Teams", "Trial") would have been written out. */
const NEAR_VARIANT = 0.97
/** Choices that a person looks through. */
const CANDIDATES = 6

/** Takes the plans whose titles are like what was written, the likest first, and what the customer can have of each. */
export function judgeHits(hits: readonly Hit[], plans: ReadonlyMap<string, Plan>): Judgement {
  const known = hits.filter(({ id }) => plans.has(id))
  const fit = known.filter(({ id }) => !plans.get(id)?.unfit)
  const same = fit.filter(({ isSame }) => isSame)
  const [best, ...others] = fit
  // What nobody can buy here does not take the place of what can be bought, unless it alone was named.
  if (!best || (known[0]?.isSame && same.length === 0)) {
    const candidates = known.slice(0, CANDIDATES).map(({ id }) => id)
    if (candidates.length === 0) return { plan: null, confidence: 'none', reasons: ['nothingFound'], candidates }
    return { plan: null, confidence: 'unclear', reasons: ['notOffered'], candidates }
  }
  const candidates = fit.filter(({ score }) => score >= best.score * 0.6).map(({ id }) => id)
  const first = candidates.slice(0, CANDIDATES)
  if (same.length === 1) return { plan: best.id, confidence: 'certain', reasons: ['sameWords'], candidates: first }
  const isContested = others.some((other) => {
    const isVariant = best.words.every((word) => other.words.includes(word))
    return other.score > best.score * (isVariant ? NEAR_VARIANT : NEAR)
  })
  if (best.isWhole && best.score >= LIKE && !isContested)
    return { plan: best.id, confidence: 'likely', reasons: ['similarWords'], candidates: first }
  return { plan: null, confidence: 'unclear', reasons: ['severalPlans'], candidates: first }
}

/** Takes the plans of a product that was named by its id. A trial is nobody's first thought. */
export function judgePlansOfProduct(plans: readonly Plan[]): Judgement {
  const fit = plans.filter(({ unfit }) => !unfit)
  const candidates = (fit.length > 0 ? fit : plans).slice(0, CANDIDATES).map(keyOf)
  const lasting = fit.filter(({ isTrial }) => !isTrial)
  const [only, another] = lasting.length > 0 ? lasting : fit
  if (!only) return { plan: null, confidence: 'unclear', reasons: ['notOffered'], candidates }
  if (another) return { plan: null, confidence: 'unclear', reasons: ['severalPlans'], candidates }
  return { plan: keyOf(only), confidence: 'certain', reasons: ['byId'], candidates }
}

const keyOf = ({ productId, skuId }: Plan) => `${productId}:${skuId}`
