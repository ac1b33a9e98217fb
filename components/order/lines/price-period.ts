import type { MoneyPeriod } from '@/components/ui/money'

const PERIODS: Record<string, MoneyPeriod> = { monthly: 'month', annual: 'year', triennial: 'threeYears' }

/** Takes a billing cycle; returns what a price of it is for, or undefined for what is paid once or by use. */
export function pricePeriod(billingCycle: string): MoneyPeriod | undefined {
  return PERIODS[billingCycle]
}
