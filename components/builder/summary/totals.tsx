import { useTranslations } from 'next-intl'
import { useOrderState } from '@/components/builder/state/order-state'
import { classNames } from '@/components/ui/class-names'
import { Money } from '@/components/ui/money'
import { addUp } from './line-amount'
import { isAnswered } from './line-price'

/** Totals per currency, following every key: Microsoft's where it answered about these very lines, else what the lines come to. */
export function Totals({ size = 'large' }: { size?: 'large' | 'small' }) {
  const t = useTranslations('builder.summary')
  const { content, prices, amounts } = useOrderState()
  const { lines } = content
  const { totals, unknown } = addUp(lines, amounts)
  const shown = prices.cart && isAnswered(prices.cart, lines) ? prices.cart.totals : totals
  if (lines.length === 0 || shown.length === 0) {
    return <p className={size === 'large' ? 'text-sm text-ink-3' : 'text-xs text-ink-3'}>{t('noTotals')}</p>
  }
  return (
    <>
      <ul>
        {shown.map(({ currency, amount }) => (
          <li key={currency}>
            <Money
              amount={amount}
              currency={currency}
              className={classNames(size === 'large' ? 'text-xl' : 'text-base', 'font-semibold')}
            />
          </li>
        ))}
      </ul>
      {shown === totals && unknown > 0 && size === 'large' && (
        <p className="text-xs text-ink-2">{t('without', { count: unknown })}</p>
      )}
    </>
  )
}
