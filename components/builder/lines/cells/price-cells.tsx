import { useTranslations } from 'next-intl'
import { useOrderPiece } from '@/components/builder/state/order-state'
import { Money } from '@/components/ui/money'
import type { DraftLine } from '@/lib/domain/order-draft'
import { Cell } from './cell'

/** What one unit costs for one billing period, and for which. */
export function UnitPriceCell({ line }: { line: DraftLine }) {
  const t = useTranslations('builder.lines')
  const common = useTranslations('common.period')
  const amount = useOrderPiece(({ amounts }) => amounts[line.key])
  return (
    <Cell label={t('unitPrice')} className="text-end sm:px-1! max-sm:text-start">
      {amount ? (
        <p className="py-1.5 text-sm leading-5 max-sm:py-0">
          <Money amount={amount.unit} currency={amount.currency} />
          {amount.period && (
            <span className="block text-xs text-ink-3 max-sm:ms-1 max-sm:inline">/ {common(amount.period)}</span>
          )}
        </p>
      ) : (
        <NoPrice />
      )}
    </Cell>
  )
}

/** All units over the whole term: what Microsoft answered, or reckoned from its list price until it does. */
export function TotalCell({ line }: { line: DraftLine }) {
  const t = useTranslations('builder.lines')
  const amount = useOrderPiece(({ amounts }) => amounts[line.key])
  return (
    <Cell label={t('total')} className="text-end sm:px-1! max-sm:text-start">
      {amount?.total ? (
        <p className="py-1.5 text-sm leading-5 max-sm:py-0">
          <Money amount={amount.total} currency={amount.currency} className="font-medium" />
          <span className="block text-xs text-ink-3 max-sm:ms-1 max-sm:inline">{t(`source.${amount.source}`)}</span>
        </p>
      ) : (
        <NoPrice />
      )}
    </Cell>
  )
}

function NoPrice() {
  const t = useTranslations('builder.lines')
  return (
    <p className="py-1.5 text-sm text-ink-3 max-sm:py-0">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{t('noPriceYet')}</span>
    </p>
  )
}
