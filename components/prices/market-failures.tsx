import { useLocale, useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import { countryName } from '@/components/ui/country-name'
import { ErrorDetails } from '@/components/ui/error-details'
import type { PriceMarket } from '@/lib/domain/prices/price-market'

/** Imports that failed and were not made good since: why, and what to do. */
export function MarketFailures({ markets }: { markets: PriceMarket[] }) {
  const t = useTranslations('prices')
  const errors = useTranslations('errors')
  const locale = useLocale()
  return markets.map(
    ({ market, failure, current }) =>
      failure && (
        <Banner key={market} kind="warn" title={t('failed', { market: countryName(market, locale) })} className="mb-4">
          {errors(failure.error.code)} {current && t('failedText')}
          <ErrorDetails error={failure.error} />
        </Banner>
      ),
  )
}
