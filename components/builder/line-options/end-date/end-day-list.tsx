import { useTranslations } from 'next-intl'
import { OptionRow } from '@/components/builder/line-options/option-row'
import { useLineOption } from '@/components/builder/line-options/use-line-option'
import { Money } from '@/components/ui/money'
import type { DraftLine } from '@/lib/domain/order-draft'
import { describeEndDay, type EndDay, listEndDays, type TermEnds } from '@/lib/domain/term-ends/list-end-days'
import { countDays, naturalEnd } from '@/lib/domain/term-ends/term-days'
import { DayField } from './day-field'
import { EndDayRow } from './end-day-row'
import { useDayWords } from './use-day-words'
import { useFirstTermPrice } from './use-first-term-price'

type EndDayListProps = { line: DraftLine; term: string; ends: TermEnds }

/** The natural end first, then what ends with something the customer has, then the ends of months; what cannot be chosen is last. */
export function EndDayList({ line, term, ends }: EndDayListProps) {
  const t = useTranslations('lineOptions.endDate')
  const words = useDayWords()
  const setOption = useLineOption(line.key)
  const priceOf = useFirstTermPrice(line)
  const chosen = line.options.customTermEndDate
  const name = `end-${line.key}`
  const natural = naturalEnd(ends.today, term) ?? ends.today
  const days = withChosen(listEndDays(ends, term), chosen ? describeEndDay(ends, term, chosen) : undefined)
  const near = days.filter(
    (day) => day.reason === null && (day.subscriptions.length > 0 || day.isProposed || day.day === chosen),
  )
  const months = days.filter((day) => day.reason === null && !near.includes(day))
  const illegal = days.filter((day) => day.reason !== null)
  const whole = priceOf(ends.today, natural)
  const row = (day: EndDay) => (
    <EndDayRow
      key={day.day}
      name={name}
      day={day}
      isChosen={day.day === chosen}
      price={priceOf(ends.today, day.day)}
      onChoose={() => setOption('customTermEndDate', day.day)}
    />
  )
  return (
    <fieldset className="grid gap-1.5">
      <legend className="sr-only">{t('title')}</legend>
      <OptionRow
        name={name}
        isChosen={chosen === null}
        onChoose={() => setOption('customTermEndDate', null)}
        title={words.date(natural)}
        note={t('natural')}
        aside={
          <span className="text-ink-2 tabular-nums">
            {t('days', { count: countDays(ends.today, natural) })}
            {whole && (
              <span className="block text-xs">
                {t.rich('about', { price: () => <Money {...whole} className="text-ink" /> })}
              </span>
            )}
          </span>
        }
      />
      {near.map(row)}
      {months.length > 0 && (
        <details className="group/months grid">
          <summary className="py-1 text-sm text-accent-ink hover:underline">
            {t('months', { count: months.length })}
          </summary>
          <div className="mt-1.5 grid gap-1.5">{months.map(row)}</div>
        </details>
      )}
      {illegal.map(row)}
      <DayField ends={ends} term={term} value={chosen} onChoose={(day) => setOption('customTermEndDate', day)} />
    </fieldset>
  )
}

/** A day that was chosen stays in sight, also where it is no day of the list. */
function withChosen(days: readonly EndDay[], chosen: EndDay | undefined): EndDay[] {
  if (!chosen || days.some(({ day }) => day === chosen.day)) return [...days]
  return [...days, chosen]
}
