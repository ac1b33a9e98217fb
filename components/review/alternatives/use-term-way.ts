import { useTranslations } from 'next-intl'
import type { PlanChoice } from '@/lib/domain/order-draft'

const TERMS = ['P1M', 'P1Y', 'P3Y'] as const
const CYCLES = ['monthly', 'annual', 'triennial', 'one_time'] as const

/** "1 year, paid monthly": a term and its billing, as the dialog has them side by side. */
export function useTermWay(): (choice: Pick<PlanChoice, 'termDuration' | 'billingCycle'>) => string {
  const t = useTranslations('alternatives')
  return ({ termDuration, billingCycle }) =>
    t('way', {
      term: TERMS.find((one) => one === termDuration) ?? 'other',
      cycle: CYCLES.find((one) => one === billingCycle) ?? 'other',
    })
}
