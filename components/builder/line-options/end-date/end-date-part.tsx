import { useTranslations } from 'next-intl'
import { OptionPart } from '@/components/builder/line-options/option-part'
import { OptionRow } from '@/components/builder/line-options/option-row'
import { Reading } from '@/components/builder/line-options/reading'
import { useLineOption } from '@/components/builder/line-options/use-line-option'
import { planKey, usePlanTerms } from '@/components/builder/line-options/use-plan-terms'
import { Button } from '@/components/ui/button'
import type { DraftLine } from '@/lib/domain/order-draft'
import { hasTerm } from '@/lib/domain/term-ends/term-days'
import { EndDayList } from './end-day-list'
import { useDayWords } from './use-day-words'
import { useTermEnds } from './use-term-ends'

/** On which day the first term ends. partner-center-api.md ch. 6.9. */
export function EndDatePart({ line, onAlignAll }: { line: DraftLine; onAlignAll?: (() => void) | undefined }) {
  const t = useTranslations('lineOptions.endDate')
  const setOption = useLineOption(line.key)
  const words = useDayWords()
  const term = line.choice?.termDuration ?? ''
  const plan = usePlanTerms([line])
  const kind = plan.data?.get(planKey(line))?.kind
  const isPossible = kind === 'licence' && hasTerm(term)
  const ends = useTermEnds(isPossible ? [term] : [])
  const chosen = line.options.customTermEndDate
  const clear = () => setOption('customTermEndDate', null)
  return (
    <OptionPart title={t('title')} context={isPossible ? t('context') : undefined}>
      <Reading question={plan} />
      {plan.data && !isPossible && (
        <p className="text-sm text-ink-2">
          {t(kind === 'trial' ? 'noTrial' : kind === 'licence' ? 'noTerm' : 'notLicence')}
        </p>
      )}
      {plan.data && !isPossible && chosen && (
        <div className="grid gap-1.5">
          <OptionRow name={`end-${line.key}`} isChosen isWrong onChoose={() => undefined} title={words.date(chosen)}>
            {t('mustGo')}
          </OptionRow>
          <Button size="small" className="justify-self-start" onClick={clear}>
            {t('clear')}
          </Button>
        </div>
      )}
      {isPossible && <Reading question={ends} />}
      {isPossible && ends.data && <EndDayList line={line} term={term} ends={ends.data} />}
      {isPossible && onAlignAll && (
        <Button size="small" variant="ghost" icon="calendar" className="justify-self-start" onClick={onAlignAll}>
          {t('alignAll')}
        </Button>
      )}
    </OptionPart>
  )
}
