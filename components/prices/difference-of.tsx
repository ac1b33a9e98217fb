import { useFormatter, useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import { compareAmounts, divideAmounts, roundAmount, subtractAmounts } from '@/lib/domain/decimal'
import type { PriceChange } from '@/lib/domain/prices/price-change'

/** By how much a price moved, in percent of the old one; where only the recommended one moved, by how much that did. */
export function DifferenceOf({ change: { before, after } }: { change: PriceChange }) {
  const t = useTranslations('prices')
  const format = useFormatter()
  if (!before) return t('kind.added')
  if (!after) return t('kind.removed')
  const isOurs = compareAmounts(before.unitPrice, after.unitPrice) !== 0
  const [from, to] = isOurs ? [before.unitPrice, after.unitPrice] : [before.erpPrice ?? '0', after.erpPrice ?? '0']
  if (compareAmounts(from, '0') === 0) return t('kind.raised')
  const share = roundAmount(divideAmounts(subtractAmounts(to, from), from), 4)
  const percent = format.number(Number(share), {
    style: 'percent',
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  })
  const isUp = compareAmounts(to, from) > 0
  return (
    <span className={classNames(isUp ? 'text-failed-ink' : 'text-active-ink')}>
      {isOurs ? percent : t('erp', { price: percent })}
    </span>
  )
}
