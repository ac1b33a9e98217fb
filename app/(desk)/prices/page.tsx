import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ClientMessages } from '@/components/layout/client-messages'
import { AddMarket } from '@/components/prices/add-market'
import { MarketFailures } from '@/components/prices/market-failures'
import { MarketsTable } from '@/components/prices/markets-table'
import { PriceChanges } from '@/components/prices/price-changes'
import { PricesHeader } from '@/components/prices/prices-header'
import { Banner } from '@/components/ui/banner'
import { countryName, countryOptions } from '@/components/ui/country-name'
import { DateTime } from '@/components/ui/date-time'
import { EmptyState } from '@/components/ui/empty-state'
import { ListSearch } from '@/components/ui/list-search'
import { Section } from '@/components/ui/section'
import { Tabs } from '@/components/ui/tabs'
import { mayOrder, maySeeMargins } from '@/lib/domain/actor'
import { PRICE_CHANGES } from '@/lib/domain/prices/price-change'
import type { PriceMarket } from '@/lib/domain/prices/price-market'
import { requireContext } from '@/lib/page'
import { listCountries } from '@/lib/services/new-customer/list-countries'
import { listPriceChanges } from '@/lib/services/prices/list-price-changes'
import { listPriceMarkets } from '@/lib/services/prices/list-price-markets'
import { importPricesAction } from './actions'

const Query = z.object({
  market: z.string().optional().catch(undefined),
  kind: z.enum(PRICE_CHANGES).optional().catch(undefined),
  q: z.string().max(200).optional().catch(undefined),
})
type Query = z.infer<typeof Query>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('prices'))('title') }
}

/** What Microsoft charges, market by market, and what the newest sheet changed. */
export default async function PricesPage({ searchParams }: PageProps<'/prices'>) {
  const context = await requireContext()
  if (!context.system.offers('price-sheets')) notFound()
  const t = await getTranslations('prices')
  const query = Query.parse(await searchParams)
  const [markets, { countries }] = await Promise.all([listPriceMarkets(context), listCountries(context)])
  const shown = markets.find(({ market }) => market === query.market) ?? markets.find(({ current }) => current)
  const imports = mayOrder(context.actor)
  return (
    <ClientMessages namespaces={['common', 'errors', 'prices']}>
      <PricesHeader current="sheets" seesMargins={maySeeMargins(context.actor)} />
      {!imports && <Banner kind="info" title={t('readOnly')} className="mb-4" />}
      <MarketFailures markets={markets} />
      {markets.length === 0 ? (
        <EmptyState variant="empty" title={t('noMarkets')}>
          {t('noMarketsText')}
        </EmptyState>
      ) : (
        <MarketsTable
          markets={markets}
          selected={shown?.market}
          mayImport={imports}
          importAction={importPricesAction}
        />
      )}
      {imports && (
        <AddMarket
          options={countryOptions(
            countries.filter((country) => !markets.some(({ market }) => market === country)),
            await getLocale(),
          )}
          action={importPricesAction}
        />
      )}
      {shown?.current && <WhatChanged query={query} market={shown.market} current={shown.current} />}
    </ClientMessages>
  )
}

type WhatChangedProps = { query: Query; market: string; current: NonNullable<PriceMarket['current']> }

async function WhatChanged({ query: { kind, q }, market, current }: WhatChangedProps) {
  const context = await requireContext()
  const [t, locale] = await Promise.all([getTranslations('prices'), getLocale()])
  const name = countryName(market, locale)
  const address = (changes: Query) => {
    const given = Object.entries({ market, kind, q, ...changes }).filter(([, value]) => value)
    return `/prices?${new URLSearchParams(given.map(([key, value]) => [key, `${value}`]))}`
  }
  const hasChanges = !current.isFirst && PRICE_CHANGES.some((one) => current[one] > 0)
  return (
    <Section
      className="mt-9"
      title={t('whatChanged', { market: name })}
      context={
        current.isFirst
          ? t('firstText')
          : t.rich(hasChanges ? 'whatChangedContext' : 'nothingChanged', {
              time: () => <DateTime value={current.finishedAt} />,
            })
      }
    >
      {hasChanges && (
        <>
          <Tabs
            label={t('kinds')}
            tabs={[
              { href: address({ kind: undefined }), label: t('all'), current: kind === undefined },
              ...PRICE_CHANGES.map((one) => ({
                href: address({ kind: one }),
                label: t(`kind.${one}`),
                count: current[one],
                current: kind === one,
              })),
            ]}
          />
          <ListSearch
            address={address({ q: undefined })}
            query={q ?? ''}
            label={t('search')}
            placeholder={t('placeholder')}
          />
          <PriceChanges
            market={market}
            page={await listPriceChanges(context, { importId: current.importId, kind, query: q ?? '' })}
          />
        </>
      )}
    </Section>
  )
}
