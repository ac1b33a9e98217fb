import { useTranslations } from 'next-intl'
import { lineFieldId } from '@/components/builder/field-id'
import { useFieldError } from '@/components/builder/state/order-state'
import type { DraftLine } from '@/lib/domain/order-draft'
import { Cell } from './cell'
import { cellErrorId } from './line-errors'

/** What is ordered; pressing it changes the plan. */
export function ProductCell({ line, index, onChange }: { line: DraftLine; index: number; onChange: () => void }) {
  const t = useTranslations('builder.lines')
  const id = lineFieldId(line.key, 'product')
  const error = useFieldError(id)
  const plan = line.skuTitle || line.productTitle
  const isNamedTwice = plan.startsWith(line.productTitle)
  return (
    <Cell label={t('product')} className="max-sm:col-span-2">
      <button
        type="button"
        id={id}
        data-cell="product"
        onClick={onChange}
        aria-label={plan ? t('changePlan', { line: index + 1, plan }) : t('choosePlan')}
        aria-describedby={error ? cellErrorId(id) : undefined}
        title={plan}
        className="block w-full min-w-0 rounded-md border border-transparent px-2 py-1.5 text-start text-sm transition-colors hover:border-control focus-visible:outline-offset-0 disabled:cursor-default disabled:hover:border-transparent max-sm:border-control max-sm:bg-surface pointer-coarse:min-h-11"
      >
        <span className="line-clamp-3 font-medium wrap-anywhere text-ink">{plan || t('choosePlan')}</span>
        {!isNamedTwice && <span className="mt-0.5 line-clamp-1 text-xs text-ink-3">{line.productTitle}</span>}
      </button>
    </Cell>
  )
}
