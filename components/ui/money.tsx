import { useLocale, useTranslations } from 'next-intl'
import { classNames } from './class-names'
import { formatAmount } from './format-money'

export type MoneyPeriod = 'day' | 'month' | 'year' | 'threeYears'

type MoneyProps = {
  /** Exact decimal text; never a number. */
  amount: string
  currency: string
  /** "/ user": the price of one. */
  perUnit?: boolean
  period?: MoneyPeriod
  /** Leaves out zero cents. */
  whole?: boolean
  /** A price that is no longer the one: struck through, and read as such by `<s>`. */
  struck?: boolean
  className?: string
}

/** "EUR 9.60 / user / month": the code small before, figures that line up, what it is for after. */
export function Money({ amount, currency, perUnit, period, whole, struck, className }: MoneyProps) {
  const locale = useLocale()
  const t = useTranslations('common.period')
  const figures = formatAmount(amount, currency, locale, whole)
  return (
    <span className={classNames('whitespace-nowrap tabular-nums', className)}>
      <span className="me-[0.35em] text-[0.8em] font-normal text-ink-3">{currency}</span>
      {struck ? <s className="text-ink-3">{figures}</s> : figures}
      {(perUnit || period) && (
        <span className="text-[0.86em] font-normal text-ink-3">
          {perUnit && ` / ${t('unit')}`}
          {period && ` / ${t(period)}`}
        </span>
      )}
    </span>
  )
}
