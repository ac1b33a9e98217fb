import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { focusField } from '@/components/builder/field-id'
import { LineRow } from '@/components/builder/lines/row/line-row'
import { useOrderPiece } from '@/components/builder/state/order-state'
import { Th } from '@/components/ui/table-cell'
import { gridRoles, tableRoles } from '@/components/ui/table-roles'
import { useSheet, useSheetPiece } from './sheet-context'
import { onSheetDrag, onSheetFocus, onSheetKey, onSheetPointer, onSheetPress } from './sheet-events'
import { useSheetClipboard } from './use-sheet-clipboard'

/** What the sheet has besides its lines: the row of heads. */
const HEAD_ROWS = 1

/** The lines as a sheet: one cell has the focus, keys go from cell to cell, blocks are copied and pasted. */
export function LineSheet() {
  const t = useTranslations('builder.lines')
  const sheet = useSheet()
  const order = useOrderPiece(({ content }) => content.lines.map(({ key }) => key).join(' '))
  const keys = order.split(' ')
  const focusId = useSheetPiece((state) => state.focusId)
  const clipboard = useSheetClipboard()

  // A new line is drawn a moment after it was asked for; `order` says that it is there.
  useEffect(() => {
    if (!focusId || !order || !document.getElementById(focusId)) return
    const { extent } = sheet.store.get()
    sheet.focus(null)
    focusField(focusId)
    if (extent) sheet.extend(extent)
  }, [focusId, order, sheet])

  return (
    <div className="min-w-0 sm:max-lg:overflow-x-auto">
      <table
        {...gridRoles.grid}
        aria-label={t('table')}
        aria-rowcount={keys.length + HEAD_ROWS}
        onKeyDown={(event) => onSheetKey(event, { sheet, onFillOthers: clipboard.fillOthers })}
        onFocus={(event) => onSheetFocus(event, sheet)}
        onBlur={() => sheet.settle()}
        onPointerDown={onSheetPointer}
        onMouseDown={(event) => onSheetPress(event, sheet)}
        onPointerOver={(event) => onSheetDrag(event, sheet)}
        className="w-full table-fixed border-collapse text-sm max-sm:block sm:max-lg:min-w-4xl"
      >
        <thead {...tableRoles.rowgroup} className="sticky top-(--table-top,0px) z-20 bg-canvas max-sm:sr-only">
          <tr {...gridRoles.row}>
            <Th hideLabel className="w-9 px-0!">
              {t('line')}
            </Th>
            <Th className="w-auto px-2.5!">{t('product')}</Th>
            <Th className="w-[16%] px-2.5!">{t('choice')}</Th>
            <Th numeric className="w-19 px-2.5!">
              {t('quantity')}
            </Th>
            <Th className="w-[11%] px-2.5!">{t('friendlyName')}</Th>
            <Th className="w-[13%] px-2.5!">{t('options')}</Th>
            <Th numeric className="w-22 px-1!">
              {t('unitPrice')}
            </Th>
            <Th numeric className="w-25 px-1!">
              {t('total')}
            </Th>
            <Th hideLabel className="w-10">
              {t('actions')}
            </Th>
          </tr>
        </thead>
        <tbody {...tableRoles.rowgroup} className="max-sm:block">
          {keys.map((key, index) => (
            <LineRow key={key} lineKey={key} index={index} />
          ))}
        </tbody>
      </table>
      <BlockSize />
    </div>
  )
}

/** Says to who cannot see it how large the chosen block is. */
function BlockSize() {
  const t = useTranslations('builder.lines')
  const { store, chosen } = useSheet()
  const size = useSheetPiece(({ extent }) => {
    const block = extent && chosen()
    return block ? `${block.bottom - block.top + 1} ${block.right - block.left + 1}` : ''
  })
  const [rows, columns] = size.split(' ').map(Number)
  return (
    <p role="status" className="sr-only">
      {store.get().extent && rows && columns ? t('chosenBlock', { rows, columns }) : ''}
    </p>
  )
}
