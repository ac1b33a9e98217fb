import type { PlanChoice } from '@/lib/domain/order-draft'
import { cleanText } from '@/lib/domain/order-text/clean-text'
import { takeTerms } from '@/lib/domain/order-text/read-terms'

/**
 * Which of the offers a text means: as the sheet itself says them, or as people and price lists write them ("P1Y monthly",
 * "annual, billed monthly", 年間契約・月払い). What the text leaves open stays as it is now. Undefined when it is none of them, or
 * may be several.
 */
export function matchChoice(
  text: string,
  offered: readonly PlanChoice[],
  now: PlanChoice | null,
  words: (choice: PlanChoice) => string,
): PlanChoice | undefined {
  const typed = cleanText(text).trim()
  const said = offered.find((choice) => cleanText(words(choice)).trim().toLowerCase() === typed.toLowerCase())
  if (said) return said
  const { term, billing } = takeTerms(typed)
  if (!term && !billing) return undefined
  const fitting = offered.filter(
    ({ termDuration, billingCycle }) => (!term || termDuration === term) && (!billing || billingCycle === billing),
  )
  const preferred = [
    ({ segment }: PlanChoice) => segment === (now?.segment ?? 'commercial'),
    ({ termDuration }: PlanChoice) => termDuration === now?.termDuration,
    ({ billingCycle }: PlanChoice) => billingCycle === now?.billingCycle,
  ].reduce((left, isLike) => (left.some(isLike) ? left.filter(isLike) : left), fitting)
  return preferred.length === 1 ? preferred[0] : undefined
}
