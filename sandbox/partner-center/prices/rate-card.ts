import { currencyOf } from '../../seed/catalog/currencies.ts'
import { type Meter, meters } from '../../seed/catalog/meters.ts'
import { random } from '../../seed/random.ts'

/** Rates change with a year. */
const EFFECTIVE = '2026-01-01T00:00:00Z'
const OVERAGE_DISCOUNT = 0.15

type Asked = { currency: string; locale: string; shared: boolean }

/**
 * What Azure charges, before tax (ch. 5.11 P20; azure-rate-card-resources). Throws RangeError for a currency without
 * prices.
 * @param asked.shared the card of shared services, without the discount of the classic one
 */
export function rateCard({ currency, locale, shared }: Asked) {
  const { perThousandUsd } = currencyOf(currency)
  return {
    locale,
    currency,
    isTaxIncluded: false,
    meters: meters.map((meter) => meterResource(meter, perThousandUsd)),
    offerTerms: shared ? [] : [overage()],
    attributes: { objectType: 'AzureRateCard' },
  }
}

function meterResource({ rates, ...meter }: Meter, perThousandUsd: number) {
  return {
    ...meter,
    rates: Object.fromEntries(rates.map(([from, rate]) => [String(from), inCurrency(rate, perThousandUsd)])),
    tags: [],
    effectiveDate: EFFECTIVE,
  }
}

/** Rates have more decimals than a currency. */
function inCurrency(usd: number, perThousandUsd: number): number {
  return Number(((usd * perThousandUsd) / 1_000).toFixed(6))
}

function overage() {
  const excludedMeterIds = [random('meter without overage').guid()]
  return { name: 'Overage discount', discount: OVERAGE_DISCOUNT, excludedMeterIds, effectiveDate: EFFECTIVE }
}
