import { useLinePromotions } from '@/components/builder/line-options/promotion/promotions-context'
import { useUnitPrice } from '@/components/builder/line-options/use-unit-price'
import { currencyDigits } from '@/lib/domain/currency-digits'
import { multiplyAmounts, roundAmount, subtractAmounts } from '@/lib/domain/decimal'
import type { DraftLine } from '@/lib/domain/order-draft'
import { promotionOf } from '@/lib/domain/promotions/line-promotion'
import { prorate } from '@/lib/domain/term-ends/prorate'

type FirstTermPrice = (start: string, end: string) => { amount: string; currency: string } | undefined

/** What a line's first term costs when it ends on a day, its promotion taken off. Only the cart's own price binds. */
export function useFirstTermPrice(line: DraftLine): FirstTermPrice {
  const price = useUnitPrice(line)
  const byLine = useLinePromotions()
  const { choice, quantity } = line
  if (!price || !choice || quantity === null || !Number.isSafeInteger(quantity)) return () => undefined
  const promotion = promotionOf(line.options.promotionId, byLine[line.key] ?? [])
  const discount = (promotion?.verdict === 'applies' && promotion.discount) || '0'
  const { termDuration: term, billingCycle } = choice
  const { currency } = price
  // A discounted price is rounded as the cart rounds it: that of one, which is multiplied then.
  const unitPrice =
    discount === '0'
      ? price.unitPrice
      : roundAmount(multiplyAmounts(price.unitPrice, subtractAmounts('1', discount)), currencyDigits(currency))
  return (start, end) => ({
    amount: prorate({ unitPrice, currency, quantity, term, billingCycle }, start, end),
    currency,
  })
}
