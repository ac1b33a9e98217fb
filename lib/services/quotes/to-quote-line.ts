import 'server-only'
import { compareAmounts, multiplyAmounts } from '@/lib/domain/decimal'
import type { QuoteLine } from '@/lib/domain/quote'
import { billingPeriods, prorate } from '@/lib/domain/term-ends/prorate'
import type { PricedLine } from '@/lib/services/margins/price-draft'

/**
 * Takes a line with its price, and the day from which a shortened first term is counted (UTC); returns it as it stands on
 * a quote, null where nobody knows its price. What has no term and costs nothing, such as an Azure plan, is paid by its use.
 */
export function toQuoteLine({ line, price }: PricedLine, today: string): QuoteLine | null {
  if (!price) return null
  const { choice, options } = line
  const quantity = line.quantity ?? 1
  const { currency, sellPrice } = price
  const periods = billingPeriods(choice.termDuration, choice.billingCycle)
  const isByUse = choice.termDuration === '' && compareAmounts(sellPrice, '0') === 0
  const endsOn = options.customTermEndDate
  const purchase = { unitPrice: sellPrice, currency, quantity, term: choice.termDuration, ...choice }
  const termPrice = endsOn ? prorate(purchase, today, endsOn) : multiplyAmounts(sellPrice, quantity, periods)
  return {
    ...{ key: line.key, productId: line.productId, skuId: line.skuId },
    ...{ productTitle: line.productTitle, skuTitle: line.skuTitle, friendlyName: line.friendlyName },
    ...choice,
    ...{ quantity, currency, periods, endsOn },
    unitPrice: isByUse ? null : sellPrice,
    periodPrice: isByUse ? null : multiplyAmounts(sellPrice, quantity),
    termPrice: isByUse ? null : termPrice,
  }
}
