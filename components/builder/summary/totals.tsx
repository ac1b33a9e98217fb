import { useTranslations } from 'next-intl'
import { useOrderState } from '@/components/builder/state/order-state'
import { classNames } from '@/components/ui/class-names'
import { Money } from '@/components/ui/money'
import { isAnswered } from './line-price'

/** Totals per currency as Microsoft last answered; dimmed when the lines have moved on. */
export function Totals({ size = 'large' }: { size?: 'large' | 'small' }) {
  const t = useTranslations('builder.summary')
  const { content, prices } = useOrderState()
  const totals = prices.cart?.totals ?? []
  if (content.lines.length === 0 || totals.length === 0) {
    return <p className={size === 'large' ? 'text-sm text-ink-3' : 'text-xs text-ink-3'}>{t('noTotals')}</p>
  }
  const isOld = prices.asking || !isAnswered(prices.cart, content.lines)
  return (
    <ul className={classNames('transition-colors', isOld && 'text-ink-3')}>
      {totals.map(({ currency, amount }) => (
        <li key={currency}>
          <Money
            amount={amount}
            currency={currency}
            className={size === 'large' ? 'text-xl font-semibold' : 'text-base font-semibold'}
          />
        </li>
      ))}
    </ul>
  )
}
