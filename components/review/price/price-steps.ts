import type { ReviewedLine } from '@/lib/domain/review'

export type PriceStep = { kind: 'list' | 'discounted' | 'prorated' | 'price'; amount: string }

type Prices = Pick<ReviewedLine, 'listPrice' | 'discountedPrice' | 'proratedPrice' | 'price'>

/**
 * How the price of one unit came to be: list, after promotion, prorated, and what it is. A step that changes nothing is
 * left out; the last one is what is paid. Empty for what has no price of its own, such as what is billed by use.
 */
export function priceSteps({ listPrice, discountedPrice, proratedPrice, price }: Prices): PriceStep[] {
  const all = [
    { kind: 'list', amount: listPrice },
    { kind: 'discounted', amount: discountedPrice },
    { kind: 'prorated', amount: proratedPrice },
    { kind: 'price', amount: price },
  ] as const
  const steps: PriceStep[] = []
  for (const { kind, amount } of all) {
    if (amount !== null && amount !== steps.at(-1)?.amount) steps.push({ kind, amount })
  }
  return steps
}
