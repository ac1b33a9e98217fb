import type { DraftProblem } from './draft-problems'
import type { DraftLine } from './order-draft'

/** A plan as Microsoft offers it now, as far as it decides about a line. */
export type PlanNow = {
  minimumQuantity: number
  maximumQuantity: number
  attestationType: string | null
  provisioningVariables: readonly string[]
  /** Whether the line's choice is offered, and whether it can be bought. */
  choice: 'sold' | 'notSold' | 'gone'
}

/**
 * What Microsoft changed of a line's plan since it was chosen, where it decides whether the line can be ordered as it stands.
 * Takes the line, its place, and the plan as it is now: undefined when this customer is not offered it any more.
 * partner-center-api.md ch. 5.1, 5.5.
 */
export function findCatalogChanges(line: DraftLine, index: number, now: PlanNow | undefined): DraftProblem[] {
  const path = `lines.${index}`
  if (!now) return [{ path: `${path}.skuId`, key: 'planGone' }]
  if (now.choice === 'gone') return [{ path: `${path}.choice`, key: 'choiceGone' }]
  if (now.choice === 'notSold') return [{ path: `${path}.choice`, key: 'choiceNotSold' }]
  const problems: DraftProblem[] = []
  const { minimumQuantity: minimum, maximumQuantity: maximum } = now
  const quantity = line.quantity ?? 0
  if (quantity < minimum || quantity > maximum)
    problems.push({ path: `${path}.quantity`, key: 'limitsChanged', values: { minimum, maximum } })
  if (now.attestationType !== null && now.attestationType !== line.attestationType)
    problems.push({ path: `${path}.skuId`, key: 'attestationChanged' })
  if (now.provisioningVariables.some((name) => !line.provisioningVariables.includes(name)))
    problems.push({ path: `${path}.skuId`, key: 'provisioningChanged' })
  return problems
}
