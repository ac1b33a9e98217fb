import { type Hundredths, scaleToStep } from '../../partner-center/wire/money.ts'
import type { Segment } from '../../partner-center/wire/wire-words.ts'
import { currencyOf } from './currencies.ts'
import type { ProductSeed, SkuSeed, TermDuration } from './product-seed.ts'

const monthsOfTerm: Record<TermDuration, number> = { P1M: 1, P1Y: 12, P3Y: 36 }
const monthsOfCycle: Record<string, number> = { monthly: 1, annual: 12, triennial: 36 }

/** Percent of the commercial price that other segments pay. */
const segmentPercent: Record<Segment, number> = { commercial: 100, government: 100, nonprofit: 40, education: 30 }

/** How often a line is billed in one term: 12 for a year billed monthly, once for everything that is paid at the start. */
export function billingPeriods(term: TermDuration | null, billingCycle: string): number {
  const months = monthsOfCycle[billingCycle]
  return term === null || months === undefined ? 1 : monthsOfTerm[term] / months
}

type Priced = {
  product: ProductSeed
  sku: SkuSeed
  segment: Segment
  term: TermDuration | null
  /** Wire spelling, e.g. `one_time`. */
  billingCycle: string
  /** ISO 4217. */
  currency: string
}

/** List price of one unit for one billing period, before tax. */
export function listPrice({ product, sku, segment, term, billingCycle, currency }: Priced): Hundredths {
  const { perThousandUsd, step, smallest } = currencyOf(currency)
  const percent = sku.segments.includes('commercial') ? segmentPercent[segment] : 100
  const base = scaleToStep(sku.usdCents, perThousandUsd * percent, 100_000, step)
  const periods = billingPeriods(term, billingCycle)
  switch (product.kind) {
    case 'license':
    case 'saas':
      if (sku.isTrial) return 0
      // A month without commitment costs a fifth more than a month of a yearly term.
      if (term === 'P1M') return scaleToStep(base, 12, 10, smallest)
      return base * (monthsOfTerm[term ?? 'P1M'] / periods)
    case 'azure-plan':
    // A savings plan costs what its buyer commits to by the hour.
    case 'savings-plan':
      return 0
    case 'perpetual':
      return base
    case 'vm-reservation':
    case 'sql-reservation':
    case 'cosmos-reservation':
    case 'software-subscription':
    case 'suse': {
      const wholeTerm = term === 'P3Y' ? scaleToStep(base, 24, 10, smallest) : base
      return scaleToStep(wholeTerm, 1, periods, smallest)
    }
    default:
      return product.kind satisfies never
  }
}
