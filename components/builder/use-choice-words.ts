import { useTranslations } from 'next-intl'
import type { PlanChoice } from '@/lib/domain/order-draft'

const TERMS = ['P1M', 'P1Y', 'P3Y'] as const
const CYCLES = ['monthly', 'annual', 'triennial', 'biennial', 'one_time', 'none'] as const
const SEGMENTS = ['education', 'nonprofit', 'charity', 'government'] as const

/** How long one is bound ("1 year"), and how often it is invoiced ("once a year"). Takes ISO 8601 durations and wire cycles. */
export function useBindingWords() {
  const t = useTranslations('choice')
  return {
    length(duration: string): string {
      const known = TERMS.find((one) => one === duration)
      return known || duration === '' ? t(`length.${known ?? 'none'}`) : duration
    },
    invoiced(cycle: string): string {
      const known = CYCLES.find((one) => one === cycle)
      return known ? t(`invoiced.${known}`) : cycle
    },
  }
}

/** Term and billing as one says them: "1-year term, paid monthly". A segment is named when it is not the usual one. */
export function useChoiceWords(): (choice: PlanChoice) => string {
  const t = useTranslations('choice')
  return ({ segment, termDuration, billingCycle }) => {
    const known = TERMS.find((one) => one === termDuration)
    const duration = known ? t(`term.${known}`) : t('term.other', { duration: termDuration })
    const cycle = t(`cycle.${CYCLES.find((one) => one === billingCycle) ?? 'unknown'}`)
    const words = t('joined', { term: termDuration ? duration : t('term.none'), cycle })
    if (segment === 'commercial') return words
    const special = SEGMENTS.find((one) => one === segment)
    return t('withSegment', { choice: words, segment: special ? t(`segment.${special}`) : segment })
  }
}
