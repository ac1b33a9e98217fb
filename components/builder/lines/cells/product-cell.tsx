import { useTranslations } from 'next-intl'
import { cellErrorId } from '@/components/builder/lines/row/line-errors'
import { useSheet } from '@/components/builder/lines/sheet/sheet-context'
import type { DraftLine } from '@/lib/domain/order-draft'
import { Cell } from './cell'
import { type CellOfRow, cellOf } from './cell-of'

/** What is ordered; pressing it changes the plan. */
export function ProductCell({ line, index, ...row }: { line: DraftLine } & CellOfRow) {
  const t = useTranslations('builder.lines')
  const sheet = useSheet()
  const { control, isWrong, isChosen } = cellOf(line.key, 'product', row)
  const { 'aria-invalid': _, ...button } = control
  const plan = line.skuTitle || line.productTitle
  const isNamedTwice = plan.startsWith(line.productTitle)
  return (
    <Cell label={t('product')} isChosen={isChosen} className="max-sm:col-span-2">
      <button
        {...button}
        type="button"
        onClick={() => sheet.openDialog({ kind: 'plan', key: line.key })}
        aria-label={plan ? t('changePlan', { line: index + 1, plan }) : t('choosePlan')}
        aria-describedby={isWrong ? cellErrorId(control.id) : undefined}
        title={plan}
        className="block min-h-8 w-full min-w-0 rounded-md border border-transparent px-2 py-1.25 text-start text-sm hover:border-control focus-visible:outline-offset-0 disabled:cursor-default disabled:hover:border-transparent max-sm:border-control max-sm:bg-surface pointer-coarse:min-h-11"
      >
        <span className="line-clamp-2 font-medium wrap-anywhere text-ink">{plan || t('choosePlan')}</span>
        {!isNamedTwice && <span className="mt-0.5 line-clamp-1 text-xs text-ink-3">{line.productTitle}</span>}
      </button>
    </Cell>
  )
}
