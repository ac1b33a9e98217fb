import { useTranslations } from 'next-intl'
import type { QuoteLine } from '@/lib/domain/quote'

const TERMS = ['P1M', 'P1Y', 'P3Y'] as const
const CYCLES = ['monthly', 'annual', 'triennial', 'biennial'] as const
const SEGMENTS = ['education', 'nonprofit', 'charity', 'government'] as const

/** Term and payment in words: "1-year term, paid monthly (12 payments)". */
export function useQuoteWords() {
  const t = useTranslations('quoteSheet')
  const cycleOf = ({ billingCycle }: QuoteLine) => CYCLES.find((one) => one === billingCycle) ?? 'once'

  function term({ termDuration }: QuoteLine): string {
    const known = TERMS.find((one) => one === termDuration)
    if (known) return t(`term.${known}`)
    return termDuration ? t('term.other', { duration: termDuration }) : t('term.none')
  }

  return {
    per: (line: QuoteLine) => t(`per.${cycleOf(line)}`),
    terms(line: QuoteLine): string {
      const payment =
        line.unitPrice === null ? t('payment.byUse') : t(`payment.${cycleOf(line)}`, { periods: line.periods })
      const segment = SEGMENTS.find((one) => one === line.segment)
      const words = t('words', { term: term(line), payment })
      return segment ? t('words', { term: words, payment: t(`segment.${segment}`) }) : words
    },
  }
}
