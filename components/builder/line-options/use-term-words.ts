import { useTranslations } from 'next-intl'
import { useBindingWords } from '@/components/builder/use-choice-words'

const TERMS = ['P1M', 'P1Y', 'P3Y'] as const

/** Terms as one says them: `length` "1 year"; `following` as what comes next, "for 1 year". Takes ISO 8601 durations. */
export function useTermWords() {
  const t = useTranslations('lineOptions.term')
  const { length } = useBindingWords()
  return {
    length,
    following(duration: string): string {
      const known = TERMS.find((one) => one === duration)
      return known ? t(`following.${known}`) : duration
    },
  }
}
