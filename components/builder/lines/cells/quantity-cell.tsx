import { useTranslations } from 'next-intl'
import { cellErrorId } from '@/components/builder/lines/row/line-errors'
import { readQuantity } from '@/components/builder/lines/sheet/read-quantity'
import { useSheet, useSheetPiece } from '@/components/builder/lines/sheet/sheet-context'
import type { DraftLine } from '@/lib/domain/order-draft'
import { Cell } from './cell'
import { cellClasses } from './cell-classes'
import { type CellOfRow, cellOf } from './cell-of'

/** Above this a plan's maximum says nothing to anybody. */
const TOLD_MAXIMUM = 1_000_000

export function QuantityCell({ line, index, owned, ...row }: { line: DraftLine; owned: number } & CellOfRow) {
  const t = useTranslations('builder.lines')
  const seats = useTranslations('provisioning.seats')
  const sheet = useSheet()
  const { control, isWrong, isChosen } = cellOf(line.key, 'quantity', row)
  const raw = useSheetPiece((state) => state.raw[control.id])
  const { minimumQuantity: minimum, maximumQuantity: maximum } = line
  const limits =
    minimum === maximum
      ? t('exactly', { maximum })
      : maximum > TOLD_MAXIMUM
        ? t('minimumOnly', { minimum })
        : t('limits', { minimum, maximum })
  return (
    <Cell label={t('quantity')} isChosen={isChosen}>
      <input
        {...control}
        value={raw !== undefined && readQuantity(raw) === line.quantity ? raw : String(line.quantity ?? '')}
        onChange={(event) => sheet.type({ key: line.key, column: 'quantity' }, event.target.value)}
        inputMode="numeric"
        autoComplete="off"
        aria-label={t('cell', { column: t('quantity'), line: index + 1 })}
        aria-describedby={`${control.id}-limits${isWrong ? ` ${cellErrorId(control.id)}` : ''}`}
        className={cellClasses('text-end tabular-nums')}
      />
      <p id={`${control.id}-limits`} className="mt-0.5 px-2 text-end text-xs whitespace-nowrap text-ink-3 tabular-nums">
        {limits}
        {owned > 0 && ` · ${seats('has', { owned })}`}
      </p>
    </Cell>
  )
}
