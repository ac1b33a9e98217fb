import { sumByCurrency } from '@/lib/domain/decimal'
import type { Money } from '@/lib/domain/money'
import type { PlanChoice } from '@/lib/domain/order-draft'
import type { Alternative } from './compare-offers'

/** A line and the ways in which it could be bought. */
export type LineAlternatives = { lineKey: string; title: string; quantity: number; ways: Alternative[] }

/** One way for every line that has one. */
export type WayForAll = {
  choice: Pick<PlanChoice, 'termDuration' | 'billingCycle'>
  lineKeys: string[]
  /** Lines that are not offered this way: they stay as they are, and are in no sum. */
  without: number
  firstInvoice: Money[]
  whole: Money[]
  perYear: Money[]
}

/** The ways that several lines share, with what they come to; empty for a single line. A line without a price is in no sum. */
export function forAllLines(lines: readonly LineAlternatives[]): WayForAll[] {
  if (lines.length < 2) return []
  const all = lines.flatMap(({ lineKey, ways }) => ways.map((way) => ({ lineKey, way })))
  const byWay = Map.groupBy(all, ({ way }) => `${way.choice.termDuration} ${way.choice.billingCycle}`)
  return [...byWay.values()].flatMap((shared): WayForAll[] => {
    const [first] = shared
    if (!first || shared.length < 2) return []
    const sum = (part: 'firstInvoice' | 'whole' | 'perYear') =>
      sumByCurrency(
        shared.flatMap(({ way: { price } }) => (price ? { currency: price.currency, amount: price[part] } : [])),
      )
    const { termDuration, billingCycle } = first.way.choice
    return [
      {
        choice: { termDuration, billingCycle },
        lineKeys: shared.map(({ lineKey }) => lineKey),
        without: lines.length - shared.length,
        firstInvoice: sum('firstInvoice'),
        whole: sum('whole'),
        perYear: sum('perYear'),
      },
    ]
  })
}
