import { useTranslations } from 'next-intl'

type PlanWordsProps = { segment?: string; termDuration: string; billingCycle: string }

const TERMS = { P1M: 'oneMonth', P1Y: 'oneYear', P3Y: 'threeYears', '': 'none' } as const
const CYCLES = {
  monthly: 'monthly',
  annual: 'annual',
  triennial: 'triennial',
  biennial: 'biennial',
  one_time: 'oneTime',
  none: 'none',
} as const
const SEGMENTS = { education: 'education', charity: 'charity', nonprofit: 'charity', government: 'government' } as const

/** Term and billing as one says them: "1-year term, paid monthly". A segment is named when it is not the usual one. */
export function PlanWords({ segment, termDuration, billingCycle }: PlanWordsProps) {
  const t = useTranslations('order.plan')
  const term = pick(TERMS, termDuration)
  const cycle = pick(CYCLES, billingCycle)
  const special = segment === undefined ? undefined : pick(SEGMENTS, segment.toLowerCase())
  const words = t('sentence', {
    term: term ? t(`term.${term}`) : termDuration,
    billing: cycle ? t(`billing.${cycle}`) : billingCycle,
  })
  return special ? t('withSegment', { segment: t(`segment.${special}`), plan: words }) : words
}

/** Wire values are read open: one that is not known is shown as Microsoft writes it. */
function pick<T extends string>(known: Record<string, T>, value: string): T | undefined {
  return Object.hasOwn(known, value) ? known[value] : undefined
}
