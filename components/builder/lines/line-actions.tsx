import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Cell } from './cell'

type LineActionsProps = { index: number; isFull: boolean; onDuplicate: () => void; onRemove: () => void }

export function LineActions({ index, isFull, onDuplicate, onRemove }: LineActionsProps) {
  const t = useTranslations('builder.lines')
  return (
    <Cell label={t('actions')} className="max-sm:self-end max-sm:[&>span]:hidden">
      <div className="flex justify-end gap-0.5">
        <Button
          variant="ghost"
          icon="copy"
          iconOnly
          title={t('duplicateTitle')}
          disabled={isFull}
          onClick={onDuplicate}
        >
          {t('duplicate', { line: index + 1 })}
        </Button>
        <Button variant="ghost" icon="trash" iconOnly title={t('removeTitle')} onClick={onRemove}>
          {t('remove', { line: index + 1 })}
        </Button>
      </div>
    </Cell>
  )
}
