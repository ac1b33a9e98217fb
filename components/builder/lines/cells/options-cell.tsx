import { useTranslations } from 'next-intl'
import { useOptionWords } from '@/components/builder/line-options/use-option-words'
import { cellErrorId } from '@/components/builder/lines/row/line-errors'
import { useSheet } from '@/components/builder/lines/sheet/sheet-context'
import { Icon } from '@/components/ui/icon'
import type { DraftLine } from '@/lib/domain/order-draft'
import { Cell } from './cell'
import { cellClasses } from './cell-classes'
import { type CellOfRow, cellOf } from './cell-of'

/** What a line carries beyond plan, quantity and name, in a word each; pressing it opens them. */
export function OptionsCell({ line, index, ...row }: { line: DraftLine } & CellOfRow) {
  const t = useTranslations('builder.lines')
  const sheet = useSheet()
  const { control, isWrong, isChosen } = cellOf(line.key, 'options', row)
  const { 'aria-invalid': _, ...button } = control
  const chips = useOptionWords().chips(line)
  const texts = chips.map(({ text }) => text)
  return (
    <Cell label={t('options')} isChosen={isChosen}>
      <button
        {...button}
        type="button"
        onClick={() => sheet.openDialog({ kind: 'options', key: line.key })}
        aria-label={t('openOptions', { line: index + 1, chips: chips.length > 0 ? texts.join(', ') : t('noOptions') })}
        aria-describedby={isWrong ? cellErrorId(control.id) : undefined}
        data-wrong={isWrong ? true : undefined}
        title={texts.join('\n') || undefined}
        className={cellClasses(
          'flex h-auto min-h-8 items-start justify-between gap-1 py-1 text-start data-wrong:border-failed',
        )}
      >
        {chips.length > 0 ? (
          <span className="flex min-w-0 flex-wrap gap-1 py-0.5">
            {chips.map(({ text, isFaint, isWrong }) => (
              <span
                key={text}
                data-faint={isFaint || undefined}
                data-wrong={isWrong || undefined}
                className="max-w-full wrap-anywhere rounded-sm bg-accent-tint px-1 text-xs/4.5 font-medium text-accent-ink data-faint:bg-transparent data-faint:font-normal data-faint:text-ink-3 data-faint:ring-1 data-faint:ring-line-strong data-faint:ring-inset data-wrong:bg-failed-tint data-wrong:text-failed-ink"
              >
                {text}
              </span>
            ))}
          </span>
        ) : (
          <span className="py-0.5 text-ink-3">{t('noOptionsShort')}</span>
        )}
        <Icon name="chevron-right" className="mt-1 size-3.5 text-ink-3" />
      </button>
    </Cell>
  )
}
