import { useTranslations } from 'next-intl'
import { useOrderState } from '@/components/builder/state/order-state'
import { findAnswer } from '@/components/builder/summary/line-price'
import { classNames } from '@/components/ui/class-names'
import { Money, type MoneyPeriod } from '@/components/ui/money'
import type { DraftLine } from '@/lib/domain/order-draft'
import { Cell } from './cell'

const PERIODS: Record<string, MoneyPeriod> = { monthly: 'month', annual: 'year', triennial: 'threeYears' }

/** Microsoft's price of a line, as long as the line is still the one that was asked about; dimmed while it is asked again. */
export function PriceCell({ line }: { line: DraftLine }) {
  const t = useTranslations('builder.lines')
  const { prices } = useOrderState()
  const answer = findAnswer(prices.cart, line)
  const unit = answer?.discountedPrice ?? answer?.listPrice
  return (
    <Cell label={t('price')} className="text-end max-sm:text-start">
      <div
        className={classNames('px-1 py-1.5 text-sm transition-colors max-sm:px-0', prices.asking && 'text-ink-3')}
        title={prices.asking && answer ? t('oldPrice') : undefined}
      >
        {answer?.extendedPrice ? (
          <>
            <Money amount={answer.extendedPrice} currency={answer.currency} className="font-medium" />
            {unit && (
              <p className="mt-0.5 text-xs text-ink-3">
                {t.rich('each', {
                  price: () => <Money amount={unit} currency={answer.currency} period={PERIODS[answer.billingCycle]} />,
                })}
              </p>
            )}
          </>
        ) : (
          <span className="text-ink-3">
            <span aria-hidden="true">–</span>
            <span className="sr-only">{t('noPriceYet')}</span>
          </span>
        )}
      </div>
    </Cell>
  )
}
