import { useTranslations } from 'next-intl'
import { OptionRow } from '@/components/builder/line-options/option-row'
import { Money } from '@/components/ui/money'
import type { EndDay } from '@/lib/domain/term-ends/list-end-days'
import { useDayWords } from './use-day-words'

type EndDayRowProps = {
  name: string
  day: EndDay
  isChosen: boolean
  price: { amount: string; currency: string } | undefined
  onChoose: () => void
}

/** One day: what ends with it, how long the first term is then, and about what it costs; or why it cannot be chosen. */
export function EndDayRow({ name, day, isChosen, price, onChoose }: EndDayRowProps) {
  const t = useTranslations('lineOptions.endDate')
  const words = useDayWords()
  const isLegal = day.reason === null
  return (
    <OptionRow
      name={name}
      isChosen={isChosen}
      isDisabled={!isLegal}
      isWrong={isChosen && !isLegal}
      onChoose={onChoose}
      title={words.date(day.day)}
      note={[words.together(day), ...(day.reason ? [words.reason(day.reason)] : [])].filter(Boolean).join(' — ')}
      aside={
        isLegal && (
          <span className="text-ink-2 tabular-nums">
            {t('days', { count: day.days })}
            {price && (
              <span className="block text-xs">
                {t.rich('about', { price: () => <Money {...price} className="text-ink" /> })}
              </span>
            )}
          </span>
        )
      }
    />
  )
}
