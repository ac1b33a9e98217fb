import { useTranslations } from 'next-intl'
import { choiceKey } from '@/components/builder/choice-key'
import { cellErrorId } from '@/components/builder/lines/row/line-errors'
import { useSheet, useSheetPiece } from '@/components/builder/lines/sheet/sheet-context'
import { usePlans } from '@/components/builder/lines/use-plans'
import { useChoiceWords } from '@/components/builder/use-choice-words'
import { Icon } from '@/components/ui/icon'
import type { DraftLine } from '@/lib/domain/order-draft'
import { Cell } from './cell'
import { cellClasses } from './cell-classes'
import { type CellOfRow, cellOf } from './cell-of'

/** Term and billing of a line, changed in place. The plan's other offers are read when somebody comes near. */
export function ChoiceCell({ line, index, isNear, ...row }: { line: DraftLine; isNear: boolean } & CellOfRow) {
  const t = useTranslations('builder.lines')
  const words = useChoiceWords()
  const sheet = useSheet()
  const { control, isWrong, isChosen } = cellOf(line.key, 'choice', row)
  const raw = useSheetPiece((state) => state.raw[control.id])
  const { data, isError } = usePlans(line.productId, isNear)

  const offered = isNear ? data?.plans.find((plan) => plan.skuId === line.skuId)?.choices : undefined
  const current = choiceKey(line.choice)
  const isGone = offered !== undefined && !offered.some((choice) => choiceKey(choice) === current)
  const others = offered?.filter((choice) => choiceKey(choice) !== current || isGone)
  const ordered = isGone || !offered ? [...(line.choice ? [line.choice] : []), ...(others ?? [])] : offered

  return (
    <Cell label={t('choice')} isChosen={isChosen}>
      <span className="relative block">
        <select
          {...control}
          value={current}
          onChange={(event) =>
            sheet.choose(line.key, ordered.find((one) => choiceKey(one) === event.target.value) ?? null)
          }
          aria-label={t('cell', { column: t('choice'), line: index + 1 })}
          aria-describedby={isWrong ? cellErrorId(control.id) : undefined}
          title={line.choice ? words(line.choice) : undefined}
          className={cellClasses('absolute inset-0 h-full! appearance-none text-transparent! *:bg-surface *:text-ink')}
        >
          {!line.choice && <option value="">{raw ?? t('noChoice')}</option>}
          {ordered.map((choice) => (
            <option
              key={choiceKey(choice)}
              value={choiceKey(choice)}
              disabled={isGone && choiceKey(choice) === current}
            >
              {words(choice)}
            </option>
          ))}
          {!offered && isNear && (
            <option value="wait" disabled>
              {t(isError ? 'choicesFailed' : 'loadingChoices')}
            </option>
          )}
        </select>
        {/* Of a list the browser shows one line; here all of the words are read. */}
        <span
          aria-hidden="true"
          className="pointer-events-none relative line-clamp-2 min-h-8 py-1.25 ps-2.25 pe-6 text-sm text-balance text-ink pointer-coarse:min-h-11 pointer-coarse:py-2.5"
        >
          {line.choice ? words(line.choice) : (raw ?? t('noChoice'))}
        </span>
        <Icon
          name="chevron-down"
          className="pointer-events-none absolute inset-y-0 end-1.5 my-auto size-3.5 text-ink-3"
        />
      </span>
    </Cell>
  )
}
