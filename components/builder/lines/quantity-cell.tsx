import { useTranslations } from 'next-intl'
import { useFormContext } from 'react-hook-form'
import { lineFieldId } from '@/components/builder/field-id'
import { useFieldError } from '@/components/builder/state/order-state'
import type { DraftContent, DraftLine } from '@/lib/domain/order-draft'
import { Cell } from './cell'
import { cellClasses } from './cell-classes'
import { cellErrorId } from './line-errors'
import { readQuantity } from './read-quantity'

/** Above this a plan's maximum says nothing to anybody. */
const TOLD_MAXIMUM = 1_000_000

export function QuantityCell({ line, index }: { line: DraftLine; index: number }) {
  const t = useTranslations('builder.lines')
  const { register } = useFormContext<DraftContent>()
  const id = lineFieldId(line.key, 'quantity')
  const error = useFieldError(id)
  const { minimumQuantity: minimum, maximumQuantity: maximum } = line
  const limits =
    minimum === maximum
      ? t('exactly', { maximum })
      : maximum > TOLD_MAXIMUM
        ? t('minimumOnly', { minimum })
        : t('limits', { minimum, maximum })
  return (
    <Cell label={t('quantity')}>
      <input
        {...register(`lines.${index}.quantity`, { setValueAs: readQuantity })}
        id={id}
        data-cell="quantity"
        inputMode="numeric"
        autoComplete="off"
        aria-label={t('cell', { column: t('quantity'), line: index + 1 })}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-limits${error ? ` ${cellErrorId(id)}` : ''}`}
        className={cellClasses('text-end tabular-nums')}
      />
      <p id={`${id}-limits`} className="mt-0.5 px-2 text-end text-xs whitespace-nowrap text-ink-3 tabular-nums">
        {limits}
      </p>
    </Cell>
  )
}
