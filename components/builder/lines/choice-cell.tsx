import { useTranslations } from 'next-intl'
import { useFormContext } from 'react-hook-form'
import { choiceKey } from '@/components/builder/choice-key'
import { lineFieldId } from '@/components/builder/field-id'
import { useFieldError } from '@/components/builder/state/order-state'
import { useChoiceWords } from '@/components/builder/use-choice-words'
import { Icon } from '@/components/ui/icon'
import type { DraftContent, DraftLine } from '@/lib/domain/order-draft'
import { Cell } from './cell'
import { cellClasses } from './cell-classes'
import { cellErrorId } from './line-errors'
import { usePlans } from './use-plans'

/** Term and billing of a line, changed in place. The plan's other offers are read when somebody comes near. */
export function ChoiceCell({ line, index, isNear }: { line: DraftLine; index: number; isNear: boolean }) {
  const t = useTranslations('builder.lines')
  const words = useChoiceWords()
  const { setValue } = useFormContext<DraftContent>()
  const { data, isError } = usePlans(line.productId, isNear)
  const id = lineFieldId(line.key, 'choice')
  const error = useFieldError(id)

  const offered = data?.plans.find((plan) => plan.skuId === line.skuId)?.choices
  const current = choiceKey(line.choice)
  const isGone = offered !== undefined && !offered.some((choice) => choiceKey(choice) === current)
  const others = offered?.filter((choice) => choiceKey(choice) !== current || isGone)
  const ordered = isGone || !offered ? [...(line.choice ? [line.choice] : []), ...(others ?? [])] : offered

  return (
    <Cell label={t('choice')}>
      <span className="relative block">
        <select
          id={id}
          data-cell="choice"
          value={current}
          onChange={(event) => {
            const choice = ordered.find((one) => choiceKey(one) === event.target.value) ?? null
            setValue(`lines.${index}.choice`, choice, { shouldDirty: true })
          }}
          aria-label={t('cell', { column: t('choice'), line: index + 1 })}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? cellErrorId(id) : undefined}
          className={cellClasses('appearance-none pe-6 text-ellipsis')}
        >
          {!line.choice && <option value="">{t('noChoice')}</option>}
          {ordered.map((choice) => (
            <option
              key={choiceKey(choice)}
              value={choiceKey(choice)}
              disabled={isGone && choiceKey(choice) === current}
            >
              {words(choice)}
            </option>
          ))}
          {!offered && (
            <option value="wait" disabled>
              {t(isError ? 'choicesFailed' : 'loadingChoices')}
            </option>
          )}
        </select>
        <Icon
          name="chevron-down"
          className="pointer-events-none absolute inset-y-0 end-1.5 my-auto size-3.5 text-ink-3"
        />
      </span>
    </Cell>
  )
}
