import { useTranslations } from 'next-intl'
import { UndoButtons } from '@/components/builder/state/history/undo-buttons'
import { useOrderPiece } from '@/components/builder/state/order-state'
import { Button } from '@/components/ui/button'
import { MAX_LINES } from '@/lib/domain/draft-limits'
import { useSheet } from './sheet-context'

/** Over the sheet: take back, do again, the keys. */
export function SheetToolbar() {
  const t = useTranslations('builder.lines')
  const paste = useTranslations('pasteOrder')
  const options = useTranslations('lineOptions.endDate')
  const sheet = useSheet()
  const count = useOrderPiece(({ content }) => content.lines.length)
  const isFull = useOrderPiece(({ content }) => content.lines.length >= MAX_LINES)
  return (
    <div className="flex items-center gap-1">
      <Button
        variant="ghost"
        size="small"
        icon="inbox"
        disabled={isFull}
        onClick={() => sheet.openDialog({ kind: 'paste', text: '' })}
      >
        {paste('open')}
      </Button>
      {count > 1 && (
        <Button
          variant="ghost"
          size="small"
          icon="calendar"
          onClick={() => sheet.openDialog({ kind: 'align' })}
          className="max-sm:hidden"
        >
          {options('alignAll')}
        </Button>
      )}
      <UndoButtons onStep={(focusId) => sheet.focus(focusId)} />
      <Button
        variant="ghost"
        size="small"
        icon="keyboard"
        iconOnly
        title={t('shortcutsHint')}
        onClick={() => sheet.openDialog({ kind: 'shortcuts' })}
        className="max-sm:hidden"
      >
        {t('shortcuts')}
      </Button>
    </div>
  )
}
