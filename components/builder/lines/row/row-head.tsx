import { useTranslations } from 'next-intl'
import { useSheet } from '@/components/builder/lines/sheet/sheet-context'
import { Icon } from '@/components/ui/icon'
import { gridRoles } from '@/components/ui/table-roles'
import { beginRowDrag } from './row-drag'

type RowHeadProps = { lineKey: string; index: number; isWrong: boolean }

/** The line's number, marked when something is wrong with it; a mouse moves the line by it. By keys it is Alt and an arrow. */
export function RowHead({ lineKey, index, isWrong }: RowHeadProps) {
  const t = useTranslations('builder.lines')
  const sheet = useSheet()
  return (
    <th
      scope="row"
      {...gridRoles.rowheader}
      onPointerDown={(event) => beginRowDrag(event, (target) => sheet.moveTo(lineKey, target))}
      title={t('dragHint')}
      className="w-9 touch-pan-y ps-1 py-2.5 align-top text-xs font-normal text-ink-3 tabular-nums select-none max-sm:col-span-2 max-sm:flex max-sm:items-center max-sm:gap-1.5 max-sm:p-0 max-sm:text-sm max-sm:font-medium sm:cursor-grab sm:active:cursor-grabbing"
    >
      <span className="flex items-center justify-center gap-0.5 max-sm:justify-start">
        <span className="sr-only">{t('line')} </span>
        <span className="sm:hidden" aria-hidden="true">
          {t('line')}
        </span>
        {index + 1}
        {isWrong && (
          <>
            <Icon name="alert" className="size-3.5 text-failed" />
            <span className="sr-only">, {t('lineIsWrong')}</span>
          </>
        )}
      </span>
    </th>
  )
}
