import { useTranslations } from 'next-intl'
import { useBuilder } from '@/components/builder/builder-context'
import { ADD_LINE_ID } from '@/components/builder/field-id'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import { MAX_LINES } from '@/lib/domain/draft-limits'
import { useSheet } from './sheet-context'

/** Under the last line: the next one. */
export function SheetFoot({ count }: { count: number }) {
  const t = useTranslations('builder.lines')
  const { canOrder } = useBuilder()
  const sheet = useSheet()
  const isFull = count >= MAX_LINES
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button
        id={ADD_LINE_ID}
        icon="plus"
        title={t('addHint')}
        disabled={!canOrder || isFull}
        onClick={() => sheet.openDialog({ kind: 'new', after: null })}
      >
        {t('add')}
      </Button>
      {isFull ? (
        <span className="text-sm text-ink-3">{t('full', { maximum: MAX_LINES })}</span>
      ) : (
        <span aria-hidden="true" className="text-ink-3">
          <Kbd>Alt</Kbd> <Kbd>N</Kbd>
        </span>
      )}
    </div>
  )
}
