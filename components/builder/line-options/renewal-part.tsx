import { useTranslations } from 'next-intl'
import { choiceKey } from '@/components/builder/choice-key'
import { RadioGroup } from '@/components/ui/radio-group'
import type { DraftLine } from '@/lib/domain/order-draft'
import { OptionPart } from './option-part'
import { Reading } from './reading'
import { useLineOption } from './use-line-option'
import { planKey, usePlanTerms } from './use-plan-terms'
import { useTermWords } from './use-term-words'

/** Stands for "as it is": an empty value would be the group's own. */
const SAME = 'same'

/** Into which term a line renews, where Microsoft leaves a choice. partner-center-api.md ch. 5.6, 6.3. */
export function RenewalPart({ line }: { line: DraftLine }) {
  const t = useTranslations('lineOptions.renewal')
  const setOption = useLineOption(line.key)
  const { length, following } = useTermWords()
  const question = usePlanTerms([line])
  const plan = question.data?.get(planKey(line))
  const own = line.choice?.termDuration ?? ''
  const offered = plan?.offers.find((offer) => choiceKey(offer.choice) === choiceKey(line.choice))?.renewsTo
  const chosen = line.options.renewsTo
  const others = offered?.filter((term) => term !== own || plan?.kind === 'trial') ?? []
  // What was chosen stays in sight, also when it is not offered any more: it can be taken back.
  const isGone = chosen !== null && !others.includes(chosen)
  const isTrial = plan?.kind === 'trial'
  const options = [
    {
      value: SAME,
      label: isTrial ? t('trialSame') : t('same', { length: length(own) }),
      hint: isTrial ? t('trialSameHint') : undefined,
    },
    ...[...others, ...(isGone ? [chosen] : [])].map((term) => ({
      value: term,
      label: isTrial
        ? t('trialTo', { length: length(term) })
        : t('instead', { term: following(term), own: following(own) }),
      hint: isGone && term === chosen ? t('gone') : undefined,
      disabled: isGone && term === chosen,
    })),
  ]
  const becomes = plan?.becomes
  return (
    <OptionPart title={t('title')} context={becomes ? t('becomes', { product: becomes }) : t('context')}>
      <Reading question={question} />
      {question.data && offered === undefined && <p className="text-sm text-ink-2">{t('unknown')}</p>}
      {offered && options.length === 1 && (
        <p className="text-sm text-ink-2">{offered.length === 0 ? t('never') : t('only', { length: length(own) })}</p>
      )}
      {offered && options.length > 1 && (
        <RadioGroup
          legend={t('title')}
          hideLegend
          name={`renewal-${line.key}`}
          value={chosen ?? SAME}
          onChange={({ target }) => setOption('renewsTo', target.value === SAME ? null : target.value)}
          options={options}
        />
      )}
    </OptionPart>
  )
}
