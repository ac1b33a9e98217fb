import { useTranslations } from 'next-intl'
import type { Plan } from '@/lib/domain/catalog'
import type { MatchReason } from '@/lib/domain/order-text/reading'
import { readTyped, type Settled } from './settling'

/** Why a line was matched so, and what is still open; what the person has settled meanwhile is left out. */
export function FoundReasons({ row, plan }: { row: Settled; plan: Plan | undefined }) {
  const t = useTranslations('pasteOrder.reason')
  const reasons = row.isTouched ? openReasons(row, plan) : row.line.reasons
  const limits = { minimum: plan?.minimumQuantity ?? 1, maximum: plan?.maximumQuantity ?? 1 }
  return (
    <p aria-live="polite" className="min-w-0 flex-1">
      {reasons.map((reason) => (
        <span key={reason}>{t(reason, limits)} </span>
      ))}
    </p>
  )
}

function openReasons({ choice, quantity }: Settled, plan: Plan | undefined): MatchReason[] {
  if (!plan) return ['severalPlans']
  const counted = readTyped(quantity)
  const number = counted.quantity
  const isOutOfRange = number !== null && (number < plan.minimumQuantity || number > plan.maximumQuantity)
  return [
    ...(choice ? [] : (['choiceMissing'] as const)),
    ...(counted.quantityProblem ? [`quantity.${counted.quantityProblem}` as const] : []),
    ...(isOutOfRange ? (['quantityOutOfRange'] as const) : []),
    ...(plan.provisioningVariables.length > 0 ? (['needsContext'] as const) : []),
  ]
}
