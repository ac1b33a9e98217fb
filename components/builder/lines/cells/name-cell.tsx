import { useTranslations } from 'next-intl'
import { useSheet } from '@/components/builder/lines/sheet/sheet-context'
import type { DraftLine } from '@/lib/domain/order-draft'
import { Cell } from './cell'
import { cellClasses } from './cell-classes'
import { type CellOfRow, cellOf } from './cell-of'

/** As long as the schema takes it. */
export const MAX_NAME_LENGTH = 128

/** The name under which the customer will know the subscription. */
export function NameCell({ line, index, ...row }: { line: DraftLine } & CellOfRow) {
  const t = useTranslations('builder.lines')
  const sheet = useSheet()
  const { control, isChosen } = cellOf(line.key, 'friendlyName', row)
  return (
    <Cell label={t('friendlyName')} isChosen={isChosen} className="max-sm:col-span-2">
      <input
        {...control}
        value={line.friendlyName}
        onChange={(event) => sheet.type({ key: line.key, column: 'friendlyName' }, event.target.value)}
        maxLength={MAX_NAME_LENGTH}
        autoComplete="off"
        placeholder={t('friendlyNameHint')}
        aria-label={t('cell', { column: t('friendlyName'), line: index + 1 })}
        className={cellClasses('text-ellipsis placeholder:text-ink-3')}
      />
    </Cell>
  )
}
