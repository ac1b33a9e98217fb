import { useTranslations } from 'next-intl'
import { useFormContext } from 'react-hook-form'
import { lineFieldId } from '@/components/builder/field-id'
import type { DraftContent, DraftLine } from '@/lib/domain/order-draft'
import { Cell } from './cell'
import { cellClasses } from './cell-classes'

/** As long as the schema takes it. */
const MAX_LENGTH = 128

/** The name under which the customer will know the subscription. */
export function NameCell({ line, index }: { line: DraftLine; index: number }) {
  const t = useTranslations('builder.lines')
  const { register } = useFormContext<DraftContent>()
  return (
    <Cell label={t('friendlyName')} className="max-sm:col-span-2">
      <input
        {...register(`lines.${index}.friendlyName`)}
        id={lineFieldId(line.key, 'friendlyName')}
        data-cell="friendlyName"
        maxLength={MAX_LENGTH}
        autoComplete="off"
        placeholder={t('friendlyNameHint')}
        aria-label={t('cell', { column: t('friendlyName'), line: index + 1 })}
        className={cellClasses('text-ellipsis')}
      />
    </Cell>
  )
}
